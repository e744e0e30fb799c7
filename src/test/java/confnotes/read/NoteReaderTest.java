package confnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Outcome;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.Position;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.SourceNote;
import confnotes.model.SourcePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoteReaderTest {

  private final NoteReader reader =
      new NoteReader(
          new ReadOptions("ko", ZoneId.of("Asia/Seoul"), EmailPolicy.OBFUSCATE, 1 << 20));

  @Test
  void frontMatterAndBodyAreReadWithPlaces() {
    SourceNote note =
        read("---\ntitle: \"서밋 후기\"\ndate: 2019-04-19 20:00:00 -0400\n---\n## 첫날\n\n*람다*를 썼다.\n");

    assertThat(note.metadata().title()).contains("서밋 후기");
    assertThat(note.metadata().date().orElseThrow().day()).isEqualTo(LocalDate.of(2019, 4, 20));
    assertThat(texts(note))
        .contains(
            new Text("첫날", new Position(5, 4)),
            new Text("람다", new Position(7, 2)),
            new Text("를 썼다.", new Position(7, 5)));
  }

  @Test
  void columnsCountCodePoints() {
    assertThat(texts(read("🎉🎉 **EC2**\n"))).contains(new Text("EC2", new Position(1, 6)));
  }

  @Test
  void textInRawHtmlKeepsItsPlace() {
    SourceNote note = read("<div>\n<b class=x>Aurora</b> &amp; S3<br>\n> 끝</div>\n");

    assertThat(texts(note))
        .contains(
            new Text("Aurora", new Position(2, 12)),
            new Text(" S3", new Position(2, 28)),
            new Text("> 끝", new Position(3, 1)));
  }

  @Test
  void scriptAndHandlersAreNotCarriedOver() {
    SourceNote note =
        read(
            """
            <img src=https://a.example/x.png onerror=alert(1)><script>alert(2)</script>

            [x](JaVaScRiPt:alert(3)) <a href="java\tscript:alert(4)">y</a>
            """);

    assertThat(note.body().toString()).doesNotContain("alert", "onerror").contains("x.png");
  }

  @Test
  void everyTextStandsInTheSource() {
    String source = "> - 목록 **강조(CD)**에 `코드  한 줄`\n>   이어서 https://a.example/x에서\n";
    SourceNote note = read(source);
    List<String> lines = source.lines().toList();

    for (Text text : texts(note)) {
      if (!text.value().equals("\n")) {
        assertThat(lines.get(text.at().line() - 1).substring(text.at().column() - 1))
            .startsWith(text.value());
      }
    }
  }

  private SourceNote read(String source) {
    SourceFile file =
        new SourceFile(Path.of("notes/a.md"), new SourcePath("notes/a.md"), Path.of("notes"));
    Outcome<SourceNote> read = reader.read(file, source.getBytes(StandardCharsets.UTF_8));
    return read.product().orElseThrow(() -> new AssertionError(read.diagnostics()));
  }

  private static List<Text> texts(SourceNote note) {
    List<Text> texts = new ArrayList<>();
    note.body().nodes().forEach(node -> collect(node, texts));
    return texts;
  }

  private static void collect(BodyNode node, List<Text> texts) {
    if (node instanceof Text text) {
      texts.add(text);
    } else if (node instanceof Element element) {
      element.children().forEach(child -> collect(child, texts));
    }
  }
}
