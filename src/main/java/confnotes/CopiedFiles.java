package confnotes;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;

/**
 * The files of the live site that are copied and not made: what notes show, and what pages ask for.
 *
 * @param pictures pictures of notes, named by their content, so that one of the same name is the
 *     same
 * @param assets style sheets, scripts and pictures of the site itself
 */
record CopiedFiles(Set<String> pictures, Set<String> assets) {

  static final CopiedFiles NONE = new CopiedFiles(Set.of(), Set.of());

  CopiedFiles {
    pictures = Set.copyOf(pictures);
    assets = Set.copyOf(assets);
  }

  /** What there is after {@code writer} has copied what is new. */
  CopiedFiles next(SiteWriter writer, boolean withAssets) {
    SortedMap<String, Path> images = writer.images();
    images.forEach(
        (target, file) -> {
          if (!pictures.contains(target)) {
            writer.copy(target, file);
          }
        });
    return new CopiedFiles(images.keySet(), withAssets ? Set.copyOf(writer.writeAssets()) : assets);
  }

  Set<String> all() {
    Set<String> all = new HashSet<>(pictures);
    all.addAll(assets);
    return all;
  }

  /** Those that are not among {@code now}. */
  Set<String> without(CopiedFiles now) {
    Set<String> gone = all();
    gone.removeAll(now.all());
    return gone;
  }
}
