package confnotes;

import confnotes.BuildReport.LeftOut;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Outcome;
import confnotes.extract.NoteExtractor;
import confnotes.model.Note;
import confnotes.model.Permalink;
import confnotes.model.Slug;
import confnotes.model.Slugs;
import confnotes.model.SourceNote;
import confnotes.model.TextPage;
import confnotes.read.NoteReader;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import confnotes.work.Workers;
import java.util.ArrayList;
import java.util.List;

/** Files → notes, on all threads: each is a function of its file and the catalogue. */
final class NoteIntake {

  private final SiteBuildOptions options;
  private final Inputs inputs;
  private final Workers workers;
  private final BuildConsole console;
  private final NoteReader reader;
  private final NoteExtractor extractor;

  NoteIntake(SiteBuildOptions options, Inputs inputs, Workers workers, BuildConsole console) {
    this.options = options;
    this.inputs = inputs;
    this.workers = workers;
    this.console = console;
    this.reader = new NoteReader(ReadOptions.of(inputs.content().settings()));
    this.extractor = new NoteExtractor(inputs.catalogue());
  }

  /**
   * Takes in every note and page.
   *
   * @throws BuildRefusedException with everything wrong in all of them
   */
  Intake takeIn() {
    ProgressBar progress = console.progress(inputs.notes().size());
    List<Outcome<Note>> outcomes =
        workers.map(
            inputs.notes(),
            file -> {
              Outcome<Note> outcome = note(file);
              progress.advance();
              return outcome;
            });
    List<Note> notes = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    List<Diagnostic> all = new ArrayList<>(inputs.diagnostics().all());
    for (int i = 0; i < outcomes.size(); i++) {
      sort(inputs.notes().get(i), outcomes.get(i), notes, leftOut);
      all.addAll(outcomes.get(i).diagnostics().all());
    }
    List<TextPage> pages = pages(all);
    Diagnostics diagnostics = Diagnostics.of(all);
    Command.refuse(diagnostics, options);
    return new Intake(notes, pages, leftOut, diagnostics);
  }

  private void sort(
      SourceFile file, Outcome<Note> outcome, List<Note> notes, List<LeftOut> leftOut) {
    if (outcome.product().isEmpty() || outcome.diagnostics().hasErrors()) {
      leftOut.add(new LeftOut(file.path().value(), "refused"));
    } else if (outcome.product().get().isDraft() && !options.withDrafts()) {
      leftOut.add(new LeftOut(file.path().value(), "draft"));
    } else {
      notes.add(outcome.product().get());
    }
  }

  private Outcome<Note> note(SourceFile file) {
    Outcome<SourceNote> source = reader.read(file);
    if (source.product().isEmpty()) {
      return Outcome.refused(source.diagnostics().all());
    }
    Outcome<Note> note = extractor.extract(source.product().get());
    return new Outcome<>(note.product(), source.diagnostics().plus(note.diagnostics()));
  }

  private List<TextPage> pages(List<Diagnostic> all) {
    List<TextPage> pages = new ArrayList<>();
    for (SourceFile file : inputs.pages()) {
      Outcome<Note> outcome = note(file);
      all.addAll(outcome.diagnostics().all());
      outcome.product().map(note -> page(file, note)).ifPresent(pages::add);
    }
    return pages;
  }

  /** A page is named by its file: {@code content/pages/about.md} is {@code pages/about/}. */
  private static TextPage page(SourceFile file, Note note) {
    Slug slug = Slugs.of(file.path().baseName()).orElseGet(() -> new Slug("page"));
    return new TextPage(
        file.path(), new Permalink("pages/" + slug + "/"), note.title(), note.body());
  }
}
