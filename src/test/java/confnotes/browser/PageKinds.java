package confnotes.browser;

import java.util.Map;
import java.util.TreeMap;

/** One page of each kind, that with the most in it. */
final class PageKinds {
  private PageKinds() {}

  /** Path by kind: {@code tags/lambda/} is the page of the kind {@code tags/*}. */
  static Map<String, String> of(BuiltSite site) {
    Map<String, String> pages = new TreeMap<>();
    for (String path : site.pages()) {
      pages.merge(
          kind(path), path, (one, other) -> size(site, one) < size(site, other) ? other : one);
    }
    pages.put("every notation", "notes/notations/");
    return pages;
  }

  private static String kind(String path) {
    return path.replaceFirst("/.+", "/*");
  }

  private static int size(BuiltSite site, String path) {
    return site.read(site.file(path)).length();
  }
}
