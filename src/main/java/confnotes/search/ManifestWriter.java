package confnotes.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Writes the manifest, the one file of the index with a fixed name. */
final class ManifestWriter {

  static final String FILE = "manifest.json";

  /** As many shards as this number of directories would list stand in the manifest itself. */
  private static final int DIRECT = 4;

  private final IndexFolder folder;
  private final int maxEntries;
  private final StringBuilder json = new StringBuilder();

  ManifestWriter(IndexFolder folder, int maxEntries) {
    this.folder = folder;
    this.maxEntries = maxEntries;
  }

  ManifestWriter number(String name, int value) {
    return raw(name, Integer.toString(value));
  }

  ManifestWriter string(String name, String value) {
    return raw(name, quote(value));
  }

  ManifestWriter texts(String name, SortedMap<String, String> texts) {
    return raw(
        name,
        texts.entrySet().stream()
            .map(text -> quote(text.getKey()) + ":" + quote(text.getValue()))
            .collect(Collectors.joining(",", "{", "}")));
  }

  ManifestWriter pairs(String name, List<List<String>> pairs) {
    return raw(
        name,
        pairs.stream()
            .map(
                pair ->
                    pair.stream()
                        .map(ManifestWriter::quote)
                        .collect(Collectors.joining(",", "[", "]")))
            .collect(Collectors.joining(",", "[", "]")));
  }

  /** Lists the shards; too many of them through directories. */
  ManifestWriter shards(String name, List<Shard> shards) {
    boolean isDirect = shards.size() <= DIRECT * maxEntries;
    String list = list(isDirect ? shards : directories(shards));
    return raw(name, "{\"direct\":" + isDirect + ",\"shards\":" + list + "}");
  }

  void write() {
    folder.write(FILE, ("{" + json + "}\n").getBytes(StandardCharsets.UTF_8));
  }

  private List<Shard> directories(List<Shard> shards) {
    List<Shard> directories = new ArrayList<>();
    for (int from = 0; from < shards.size(); from += maxEntries) {
      List<Shard> part = shards.subList(from, Math.min(shards.size(), from + maxEntries));
      byte[] content = list(part).getBytes(StandardCharsets.UTF_8);
      directories.add(IndexFolder.await(folder.pack("directory", part.get(0).first(), content)));
    }
    return directories;
  }

  private static String list(List<Shard> shards) {
    return shards.stream()
        .map(s -> "[" + value(s.first()) + ",\"" + s.hash() + "\"," + s.bytes() + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String value(Object first) {
    return first instanceof String key ? quote(key) : first.toString();
  }

  private ManifestWriter raw(String name, String value) {
    json.append(json.length() == 0 ? "" : ",").append(quote(name)).append(':').append(value);
    return this;
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < 0x20 || c == 0x2028 || c == 0x2029) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
