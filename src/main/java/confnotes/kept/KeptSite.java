package confnotes.kept;

import confnotes.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What came of the last build.
 *
 * @param report its closing lines
 * @param found everything found on the way
 * @param files what is in each file of the site, by its path
 */
public record KeptSite(String report, Diagnostics found, NavigableMap<String, FileSum> files) {

  /** What came of {@code inputs}; absent when the last build was made of others. */
  public static Optional<KeptSite> read(Path file, byte[] inputs) {
    return KeptFile.read(file, inputs)
        .map(bytes -> new KeptInput(bytes, KeptFile.START, new ConcurrentHashMap<>()))
        .map(KeptSite::read);
  }

  /** Keeps it in the place of what was kept there before. */
  public void keep(Path file, byte[] inputs) {
    KeptOutput out = new KeptOutput();
    out.text(report);
    DiagnosticCodec.write(out, found);
    out.list(files.entrySet(), KeptSite::write);
    KeptFile.write(file, inputs, out.toBytes());
  }

  private static KeptSite read(KeptInput in) {
    String report = in.text();
    Diagnostics found = DiagnosticCodec.read(in);
    List<Map.Entry<String, FileSum>> files = in.list(KeptSite::file);
    NavigableMap<String, FileSum> sums = new TreeMap<>();
    files.forEach(file -> sums.put(file.getKey(), file.getValue()));
    return new KeptSite(report, found, sums);
  }

  private static void write(KeptOutput out, Map.Entry<String, FileSum> file) {
    out.text(file.getKey());
    out.number(file.getValue().length());
    out.number(file.getValue().checksum());
  }

  private static Map.Entry<String, FileSum> file(KeptInput in) {
    return Map.entry(in.text(), new FileSum(in.number(), in.number()));
  }
}
