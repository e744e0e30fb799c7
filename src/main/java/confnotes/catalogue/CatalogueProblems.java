package confnotes.catalogue;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.Position;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one catalogue file. */
final class CatalogueProblems {

  private final String path;
  private final List<Diagnostic> found = new ArrayList<>();

  CatalogueProblems(String path) {
    this.path = path;
  }

  void error(String code, Position at, String message, String hint) {
    found.add(Diagnostic.error(code, SourceSpan.at(path, at.line(), at.column()), message, hint));
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
