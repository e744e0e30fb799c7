package confnotes.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Notes to measure with: sessions with times and speakers, filled with lines of real posts. */
public final class GeneratedNotes {

  private static final int SESSIONS = 6;
  private static final int LINES = 14;

  private final List<String> lines;
  private final Random random = new Random(20181128);

  private GeneratedNotes(List<String> lines) {
    this.lines = lines;
  }

  /** The texts of {@code count} notes, as UTF-8; the same whenever it is asked for. */
  public static List<byte[]> bytes(int count) {
    String folder = System.getProperty("bench.notes");
    if (folder != null) {
      return files(Path.of(folder)).limit(count).map(GeneratedNotes::read).toList();
    }
    GeneratedNotes notes = new GeneratedNotes(bodyLines());
    return IntStream.range(0, count)
        .mapToObj(number -> notes.note(number).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static List<String> bodyLines() {
    return files(Path.of("seeds"))
        .flatMap(file -> new String(read(file), StandardCharsets.UTF_8).lines())
        .filter(line -> line.length() > 3 && !line.startsWith("#"))
        .filter(line -> !line.contains(":") && !line.contains("<") && !line.contains("{"))
        .toList();
  }

  private String note(int number) {
    StringBuilder text = new StringBuilder();
    int year = 2015 + number % 10;
    text.append("---\ntitle: 구름 컨퍼런스 ").append(year).append(" 후기 ").append(number);
    text.append("\ndate: ").append(year).append("-05-11\n---\n");
    for (int session = 0; session < SESSIONS; session++) {
      int hour = 10 + session;
      text.append("\n## ").append(hour).append(":00 - ").append(hour).append(":50 ");
      text.append(line()).append("\n\n- 발표자: 한가람\n");
      IntStream.range(0, LINES).forEach(i -> text.append("- ").append(line()).append('\n'));
    }
    return text.toString();
  }

  private String line() {
    return lines.get(random.nextInt(lines.size())).replaceFirst("^[-*+\\s]+", "");
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
