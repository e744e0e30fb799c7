package confnotes.render.page;

import java.util.List;
import java.util.Set;

/**
 * What was made of one source.
 *
 * @param files its files, in order
 * @param parts all that they are made of: while no part is another, neither is a file
 */
public record MadeFiles(List<SiteFile> files, Set<Part> parts) {

  public MadeFiles {
    files = List.copyOf(files);
    parts = Set.copyOf(parts);
  }
}
