package confnotes;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.bench.GeneratedNotes;
import confnotes.catalogue.ServiceCatalogue;
import confnotes.model.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many notes there are, no page lists them all: lists are cut into pages or by year. */
final class LargeSiteTest {

  /** Of one event, one speaker and one service, so that each of the three has a long list. */
  private static final int OF_ONE_KIND = 90;

  /** Each of an event and a speaker of its own, all in one year. */
  private static final int OF_MANY_KINDS = 60;

  private static final int SERVICES = 500;

  private static final int MAX_LINKS = 420;

  /** Bytes of a page beyond the text in it, zipped. */
  private static final int MAX_AROUND = 6_000;

  @Test
  void noListGrowsWithTheNumberOfNotes(@TempDir Path folder) throws IOException {
    Path notes = Files.createDirectory(folder.resolve("notes"));
    for (int i = 0; i < OF_ONE_KIND; i++) {
      write(notes.resolve("one-" + i + ".md"), "AWS Summit Seoul 2019", i, "김가람");
    }
    for (int i = 0; i < OF_MANY_KINDS; i++) {
      write(
          notes.resolve("many-" + i + ".md"), "Gureum" + i + " Conf 2018", i, "Speaker " + word(i));
    }
    Files.writeString(notes.resolve("names.md"), "# 이름\n\n" + String.join("\n\n", names()));
    Path out = folder.resolve("site");
    build(notes, out);

    assertThat(out.resolve("events/aws-summit-seoul-2019/page/2/index.html")).exists();
    assertThat(out.resolve("speakers/gimgaram/page/2/index.html")).exists();
    assertThat(out.resolve("tags/lambda/page/2/index.html")).exists();
    assertThat(out.resolve("timeline/2018/page/2/index.html")).exists();
    assertThat(out.resolve("tags/category/database/index.html")).exists();
    assertThat(faults(out)).isEmpty();
  }

  /** With the lines of real posts: hundreds of notes and talks of one event, thousands of pages. */
  @Test
  void pagesOfAThousandNotesAreLittleMoreThanTheirText(@TempDir Path folder) throws IOException {
    Path notes = Files.createDirectory(folder.resolve("notes"));
    List<byte[]> generated = GeneratedNotes.bytes(1_000);
    for (int i = 0; i < generated.size(); i++) {
      Files.write(notes.resolve("note-" + i + ".md"), generated.get(i));
    }
    Path out = folder.resolve("site");
    build(notes, out);

    assertThat(faults(out)).isEmpty();
  }

  /** Services enough to make a long list of them; the one note that names them all is no list. */
  private static List<String> names() {
    return ServiceCatalogue.builtIn().services().stream()
        .map(Service::name)
        .limit(SERVICES)
        .toList();
  }

  private static void write(Path file, String event, int i, String speaker) throws IOException {
    String year = event.substring(event.length() - 4);
    Files.writeString(
        file,
        """
        ---
        title: %s 후기 %d
        date: %s-05-17
        ---

        ## %02d:%02d %s %s / %s

        Lambda를 %d번 불렀다. DynamoDB와 %s를 함께 썼다.
        """
            .formatted(
                event,
                i,
                year,
                8 + i / 12,
                i % 12 * 5,
                word(i),
                word(i + 5),
                speaker,
                i,
                i % 2 == 0 ? "S3" : "ECS"));
  }

  /** A word that no other number has. */
  private static String word(int i) {
    return Character.toString('A' + i % 26) + "il" + Character.toString('a' + i / 26) + "n";
  }

  private static void build(Path notes, Path out) {
    Properties given = new Properties();
    given.setProperty("site.notes", notes.toString());
    given.setProperty("site.out", out.toString());
    given.setProperty("site.quiet", "true");
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    try (PrintStream printer = new PrintStream(report, true, StandardCharsets.UTF_8)) {
      int status = SiteBuild.run(SiteBuildOptions.of(Path.of(""), given), printer);
      assertThat(status).as(report.toString(StandardCharsets.UTF_8)).isZero();
    }
  }

  private static List<String> faults(Path out) throws IOException {
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        String html = Files.readString(file);
        Document page = Jsoup.parse(html);
        int links = page.select("main a").size();
        int around = zipped(html) - zipped(page.select("main").text());
        boolean isList = !file.endsWith("notes/ireum/index.html");
        if (isList && (links > MAX_LINKS || around > MAX_AROUND)) {
          faults.add("%s: %d links, %d bytes".formatted(out.relativize(file), links, around));
        }
      }
    }
    return faults;
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.size();
  }
}
