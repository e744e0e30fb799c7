package confnotes;

import confnotes.BuildReport.LeftOut;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Outcome;
import confnotes.model.Note;
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
  private final Function<SourceFile, Outcome<TextPage>> pages;

  /**
   * @param notes what makes a note of a file, on any thread
   * @param pages what makes a page of the site's own of a file
   */
  NoteIntake(
      SiteBuildOptions options,
      Inputs inputs,
      Function<SourceFile, Outcome<Note>> notes,
      Function<SourceFile, Outcome<TextPage>> pages,
      Workers workers,
      BuildConsole console) {
    this.options = options;
    this.inputs = inputs;
    this.workers = workers;
    this.console = console;
    this.notes = notes;
    this.pages = pages;
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
    List<TextPage> texts = pages(all);
    Diagnostics diagnostics = Diagnostics.of(all);
    Command.refuse(diagnostics, options);
    if (published.isEmpty() && diagnostics.hasErrors()) {
      throw new BuildRefusedException(diagnostics); // to go on with nothing would empty the site
    }
    return new Intake(published, texts, leftOut, diagnostics);
  }

  private void sort(
      SourceFile file, Outcome<Note> outcome, List<Note> published, List<LeftOut> leftOut) {
    if (outcome.product().isEmpty() || outcome.diagnostics().hasErrors()) {
      leftOut.add(LeftOut.refused(file.path().value()));
    } else if (outcome.product().get().isDraft() && !options.withDrafts()) {
      leftOut.add(new LeftOut(file.path().value(), "draft"));
    } else {
      published.add(outcome.product().get());
    }
  }

  private List<TextPage> pages(List<Diagnostic> all) {
    List<TextPage> read = new ArrayList<>();
    for (SourceFile file : inputs.pages()) {
      Outcome<TextPage> outcome = pages.apply(file);
      all.addAll(outcome.diagnostics().all());
      outcome.product().ifPresent(read::add);
    }
    return read;
  }
}
