package confnotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What each file of the site is made of: the record that its template sees, or the file's own
 * content. A file that is made of what equals the last time has the same bytes.
 *
 * <p>The records are kept and compared whole, so that nothing is taken for unchanged by the chance
 * of a hash; they share their texts with the notes, which are kept anyway.
 */
final class PageLedger {

  private final Map<String, Object> before;
  private final boolean areTrusted;
  private final Map<String, Object> now = new HashMap<>();

  private PageLedger(Map<String, Object> before, boolean areTrusted) {
    this.before = before;
    this.areTrusted = areTrusted;
  }

  /** The ledger of a site of which there is nothing yet. */
  static PageLedger empty() {
    return new PageLedger(Map.of(), false);
  }

  /**
   * The ledger to be filled by the next build.
   *
   * @param areTrusted whether the same content gives the same bytes; not after an edit of what the
   *     bytes are made with
   */
  PageLedger next(boolean areTrusted) {
    return new PageLedger(now, areTrusted);
  }

  /** Notes down a file; whether it has to be written. */
  boolean isNew(String file, Object content) {
    Object old = before.get(file);
    boolean isSame = areTrusted && content.equals(old);
    now.put(file, isSame && old != null ? old : content);
    return !isSame;
  }

  /** All files noted down. */
  Set<String> files() {
    return now.keySet();
  }

  /** Files of the last build that this one does not have. */
  Set<String> gone() {
    Set<String> gone = new HashSet<>(before.keySet());
    gone.removeAll(now.keySet());
    return gone;
  }
}
