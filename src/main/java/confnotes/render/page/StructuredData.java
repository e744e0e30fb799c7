package confnotes.render.page;

import confnotes.render.json.JsonText;
import confnotes.render.part.Link;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a page is about in the words of schema.org, as JSON-LD. */
final class StructuredData {

  private StructuredData() {}

  /**
   * JSON-LD of a page.
   *
   * @param about what the page is about; empty for nothing but the way to it
   * @param way the pages above it
   * @param page the page itself
   * @param address public address of a page by its own; absent when unknown
   * @return the JSON; empty when there is nothing to say
   */
  static String of(
      Map<String, Object> about,
      List<Link> way,
      Link page,
      Function<String, Optional<String>> address) {
    List<Object> graph = new ArrayList<>();
    if (!about.isEmpty()) {
      graph.add(about);
    }
    if (!way.isEmpty() && address.apply("").isPresent()) {
      graph.add(breadcrumbs(way, page, address));
    }
    return graph.isEmpty()
        ? ""
        : JsonText.of(fields("@context", "https://schema.org", "@graph", graph));
  }

  /** Source expression of an inline script (Content Security Policy 3 §2.3.1); empty for none. */
  static String hash(String script) {
    if (script.isEmpty()) {
      return "";
    }
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Pairs of names and values as a map in the given order. */
  static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  /** A thing of a type that has nothing but a name. */
  static Map<String, Object> named(String type, String name) {
    return fields("@type", type, "name", name);
  }

  private static Map<String, Object> breadcrumbs(
      List<Link> way, Link page, Function<String, Optional<String>> address) {
    List<Link> all = new ArrayList<>(way);
    all.add(page);
    List<Object> items = new ArrayList<>();
    for (Link link : all) {
      items.add(
          fields(
              "@type",
              "ListItem",
              "position",
              items.size() + 1,
              "name",
              link.text(),
              "item",
              address.apply(link.url())));
    }
    return fields("@type", "BreadcrumbList", "itemListElement", items);
  }
}
