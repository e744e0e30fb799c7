package confnotes;

import confnotes.BuildReport.LeftOut;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Outcome;
import confnotes.model.Note;
import confnotes.model.Permalink;
import confnotes.model.Slug;
import confnotes.model.Slugs;
import confnotes.model.TextPage;
import confnotes.read.SourceFile;
import confnotes.work.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Files → notes, on all threads; what is not to be published is told apart. */
final class NoteIntake {

  private final SiteBuildOptions options;
  private final Inputs inputs;
  private final Workers workers;
  private final BuildConsole console;
  private final Function<SourceFile, Outcome<Note>> notes;

  /**
   * @param notes what makes a note of a file, on any thread
   */
  NoteIntake(
      SiteBuildOptions options,
      Inputs inputs,
      Function<SourceFile, Outcome<Note>> notes,
      Workers workers,
      BuildConsole console) {
    this.options = options;
    this.inputs = inputs;
    this.workers = workers;
    this.console = console;
    this.notes = notes;
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
              Outcome<Note> outcome = notes.apply(file);
              progress.advance();
              return outcome;
            });
    List<Note> published = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    List<Diagnostic> all = new ArrayList<>(inputs.diagnostics().all());
    for (int i = 0; i < outcomes.size(); i++) {
      sort(inputs.notes().get(i), outcomes.get(i), published, leftOut);
      all.addAll(outcomes.get(i).diagnostics().all());
    }
    List<TextPage> pages = pages(all);
    Diagnostics diagnostics = Diagnostics.of(all);
    Command.refuse(diagnostics, options);
    return new Intake(published, pages, leftOut, diagnostics);
  }

  private void sort(
      SourceFile file, Outcome<Note> outcome, List<Note> published, List<LeftOut> leftOut) {
    if (outcome.product().isEmpty() || outcome.diagnostics().hasErrors()) {
      leftOut.add(new LeftOut(file.path().value(), "refused"));
    } else if (outcome.product().get().isDraft() && !options.withDrafts()) {
      leftOut.add(new LeftOut(file.path().value(), "draft"));
    } else {
      published.add(outcome.product().get());
    }
  }

  private List<TextPage> pages(List<Diagnostic> all) {
    List<TextPage> pages = new ArrayList<>();
    for (SourceFile file : inputs.pages()) {
      Outcome<Note> outcome = notes.apply(file);
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
