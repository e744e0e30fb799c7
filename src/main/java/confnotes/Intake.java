package confnotes;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Diagnostics;
import confnotes.model.Lookup;
import confnotes.model.Note;
import confnotes.model.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All notes, read and extracted.
 *
 * @param notes those to be published
 * @param pages pages written for the site itself
 * @param leftOut those not to be published, with the reason
 * @param diagnostics what was found on the way
 */
record Intake(
    List<Note> notes,
    List<TextPage> pages,
    List<BuildReport.LeftOut> leftOut,
    Diagnostics diagnostics) {

  Intake {
    notes = List.copyOf(notes);
    pages = List.copyOf(pages);
    leftOut = List.copyOf(leftOut);
  }

  /** The same without the notes that {@code linking} found an error in; their errors are kept. */
  Intake without(Diagnostics linking) {
    Map<String, List<Diagnostic>> errors =
        linking.all().stream()
            .filter(Diagnostic::isError)
            .collect(Collectors.groupingBy(error -> error.span().path()));
    List<Note> others = new ArrayList<>();
    List<BuildReport.LeftOut> allLeftOut = new ArrayList<>(leftOut);
    List<Diagnostic> found = new ArrayList<>(diagnostics.all());
    for (Note note : notes) {
      String path = note.source().value();
      if (errors.containsKey(path)) {
        allLeftOut.add(BuildReport.LeftOut.refused(path));
        found.addAll(Lookup.required(errors, path));
      } else {
        others.add(note);
      }
    }
    return new Intake(others, pages, allLeftOut, Diagnostics.of(found));
  }

  int size() {
    return notes.size();
  }
}
