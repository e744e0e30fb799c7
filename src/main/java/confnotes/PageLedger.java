package confnotes;

import confnotes.render.page.MadeFiles;
import confnotes.render.page.Part;
import confnotes.render.page.SiteFile;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was made of each thing of the site, and of what it was made. A file that is made of what
 * equals the last time has the same bytes.
 *
 * <p>The records are kept and compared whole, so that nothing is taken for unchanged by the chance
 * of a hash; they share their texts with the notes, which are kept anyway.
 */
final class PageLedger {

  private static final MadeFiles NOTHING = new MadeFiles(List.of(), Set.of());

  private final Map<Part, MadeFiles> made = new HashMap<>();
  private final Map<String, Part> owners = new HashMap<>();
  private final Set<Part> doubtful = new HashSet<>();

  /** The things of which files were made. */
  Set<Part> subjects() {
    return Collections.unmodifiableSet(made.keySet());
  }

  /** All files noted down. */
  Set<String> files() {
    return Collections.unmodifiableSet(owners.keySet());
  }

  /** The thing of which a file was made; absent when it is none of these files. */
  Optional<Part> owner(String file) {
    return Optional.ofNullable(owners.get(file));
  }

  /** The things whose files are made of one of {@code parts}, or of more. */
  Set<Part> madeOf(Set<Part> parts) {
    return made.entrySet().stream()
        .filter(entry -> !Collections.disjoint(entry.getValue().parts(), parts))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The same records no longer give the same bytes: what they are made with was edited. */
  void doubt() {
    doubtful.addAll(made.keySet());
  }

  /** Those of the files made of {@code subject} that are not as they were noted down. */
  List<SiteFile> news(Part subject, MadeFiles now) {
    if (doubtful.contains(subject)) {
      return now.files();
    }
    Map<String, SiteFile> known =
        made.getOrDefault(subject, NOTHING).files().stream()
            .collect(Collectors.toMap(SiteFile::path, file -> file));
    return now.files().stream().filter(file -> !file.equals(known.get(file.path()))).toList();
  }

  /**
   * Notes down what was made of {@code subject}.
   *
   * @return files that are no longer made of anything
   */
  Collection<String> put(Part subject, MadeFiles now) {
    Set<String> gone = paths(subject);
    made.put(subject, now);
    doubtful.remove(subject);
    now.files().forEach(file -> owners.put(file.path(), subject));
    now.files().forEach(file -> gone.remove(file.path()));
    return disowned(subject, gone);
  }

  /**
   * There is no {@code subject} any more.
   *
   * @return files that are no longer made of anything
   */
  Collection<String> remove(Part subject) {
    Set<String> gone = paths(subject);
    made.remove(subject);
    doubtful.remove(subject);
    return disowned(subject, gone);
  }

  private Set<String> paths(Part subject) {
    return made.getOrDefault(subject, NOTHING).files().stream()
        .map(SiteFile::path)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What another thing has taken over stays. */
  private Collection<String> disowned(Part subject, Set<String> gone) {
    gone.removeIf(file -> !owners.remove(file, subject));
    return gone;
  }
}
