package confnotes.catalogue;

import confnotes.diagnostic.Diagnostic;
import java.util.List;

/**
 * One catalogue file as read.
 *
 * @param path its path or resource name
 * @param entries what it holds
 * @param problems what is wrong in it
 */
record CatalogueFile(String path, List<EntryReader.Written> entries, List<Diagnostic> problems) {

  CatalogueFile {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }
}
