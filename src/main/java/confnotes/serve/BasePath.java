package confnotes.serve;

/** The path under which a site is published, in addresses that are asked for at the root. */
final class BasePath {

  private BasePath() {}

  /** {@code path} as if the site stood at the root. */
  static String without(String path, String basePath) {
    return path.startsWith(basePath) ? "/" + path.substring(basePath.length()) : path;
  }
}
