package confnotes;

import confnotes.diagnostic.Diagnostics;
import confnotes.diagnostic.Outcome;
import confnotes.link.SiteLinker;
import confnotes.model.Note;
import confnotes.model.Site;
import confnotes.model.TextPage;
import confnotes.read.SourceFile;
import confnotes.work.Workers;
import java.util.List;
import java.util.function.Function;

/**
 * The first half of every command: from files to the linked site.
 *
 * @param options what was asked for
 * @param console what is told on the way
 * @param workers threads that read
 */
record Assembly(SiteBuildOptions options, BuildConsole console, Workers workers) {

  /** Settings, facts, the catalogue, and the list of files. */
  Inputs settle() {
    return console.step(
        "settle", "files", Inputs::size, () -> Inputs.on(Basis.read(options), options));
  }

  /** Every note and page, read and extracted. */
  Intake read(Inputs inputs) {
    NoteMaker maker = new NoteMaker(inputs.basis());
    return read(inputs, file -> maker.make(file).outcome(), maker::page);
  }

  /** The same, but what an earlier command has made is not made again. */
  Intake read(Inputs inputs, NoteLoader notes) {
    Intake intake = read(inputs, notes::note, notes::page);
    notes.retain(inputs.notes());
    return intake;
  }

  /** Every note and page, as {@code notes} and {@code pages} make them of files. */
  Intake read(
      Inputs inputs,
      Function<SourceFile, Outcome<Note>> notes,
      Function<SourceFile, Outcome<TextPage>> pages) {
    NoteIntake intake = new NoteIntake(options, inputs, notes, pages, workers, console);
    return console.step("read", "notes", Intake::size, intake::takeIn);
  }

  /** The site that they make together. */
  Linked link(Inputs inputs, Intake intake) {
    SiteLinker linker = new SiteLinker(inputs.factsWith(intake.pages()), inputs.basis().services());
    Linked linked = console.step("link", "notes", Linked::size, () -> linked(linker, intake));
    options.explained().ifPresent(note -> explain(note, inputs, linked));
    Command.refuse(linked.found(), options);
    return linked;
  }

  /** Where a build is to go on, a note that cannot stand beside the others is left out as well. */
  private Linked linked(SiteLinker linker, Intake intake) {
    Outcome<Site> outcome = linker.link(intake.notes());
    Intake others = options.keepsGoing() ? intake.without(outcome.diagnostics()) : intake;
    return others.size() == intake.size() || others.size() == 0
        ? Linked.of(intake, outcome)
        : linked(linker, others);
  }

  private void explain(String wanted, Inputs inputs, Linked linked) {
    NoteMaker maker = new NoteMaker(inputs.basis());
    ExplainedNotes explained = ExplainedNotes.of(wanted, inputs.notes(), linked.site());
    explained.problem().ifPresent(problem -> console.print(Diagnostics.of(List.of(problem))));
    EventOnSite events = new EventOnSite(linked.site());
    for (SourceFile file : explained.files()) {
      maker.explain(file, events.lines(file.path())).forEach(console::print);
    }
  }
}
