package confnotes;

/**
 * What was done for an edit.
 *
 * @param read files made into notes
 * @param made things of the site whose pages were made, to see whether they are other ones
 * @param printed pages and data files that were
 * @param changed files of the site that were written or deleted
 */
record LiveWork(int read, int made, int printed, int changed) {

  static final LiveWork NONE = new LiveWork(0, 0, 0, 0);

  /** Both one after the other. */
  LiveWork plus(LiveWork more) {
    return new LiveWork(
        read + more.read, made + more.made, printed + more.printed, changed + more.changed);
  }
}
