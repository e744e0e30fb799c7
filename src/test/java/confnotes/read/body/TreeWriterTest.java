package confnotes.read.body;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.Diagnostic;
import confnotes.model.Body;
import confnotes.model.Dialect;
import confnotes.model.ImageAsset;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.SourcePath;
import confnotes.read.dialect.HiddenComments;
import confnotes.read.dialect.TemplateAddress;
import confnotes.read.dialect.UnknownTags;
import confnotes.read.markdown.MarkdownReader;
import confnotes.read.text.SourceText;
import confnotes.read.text.TextDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** A tree built while a note is written is the one that a browser makes of the note as HTML. */
final class TreeWriterTest {

  private static final int RANDOM_NOTES = 3_000;

  private static final List<String> PIECES =
      List.of(
          "a",
          "한글",
          " ",
          " ",
          "\n",
          "\n",
          "\n\n",
          "\n- ",
          "\n  - ",
          "\n1. ",
          "\n3) ",
          "\n> ",
          "\n# ",
          "\n### ",
          "\n---\n",
          "\n===\n",
          "\n    ",
          "\t",
          "  \n",
          "\\\n",
          "*",
          "**",
          "_",
          "%%",
          "__",
          "~~",
          "==",
          "`",
          "``",
          "\n```java\n",
          "\n~~~\n",
          "[",
          "]",
          "](b)",
          "[c](d 'e')",
          "[f]",
          "[f]: /g\n",
          "![h](picture.png)",
          "![i](https://a.b/c.png)",
          "](javascript:j)",
          "<https://k.l>",
          "<m@n.op>",
          "m@n.op",
          "https://q.r/s",
          "www.t.u",
          "[[v]]",
          "![[w]]",
          "[^1]",
          "\n[^1]: x",
          "&amp;",
          "&#13;",
          "&#0;",
          "&nbsp;",
          "\\*",
          "\\&",
          ":smile:",
          "<",
          ">",
          "&",
          "|",
          "\n| a | b |\n|---|:-:|\n| ",
          "\n- [ ] ",
          "\n- [x] ",
          "\n: ",
          "\n::: tip ",
          "\n:::\n",
          "\n!!! note\n    ",
          "\n> [!info] ",
          "++ctrl+c++",
          "{% note %}",
          "{% endnote %}",
          "{{< figure src=\"picture.png\" link=\"/y\" caption=\"z\" >}}",
          "{{ x }}",
          "<b>",
          "</b>",
          "<br>",
          "<div>",
          "</div>",
          "<!-- tab -->",
          "{% btn /a, b %}",
          "{% tabs %}");

  private final MarkdownReader reader = new MarkdownReader(new Words("ko"));
  private int notes;
  private int built;

  /** What one of the two ways makes of a note. */
  private record Made(Body body, List<Diagnostic> diagnostics, List<ImageAsset> assets) {
    static Made of(Body body, BodyContext context) {
      return new Made(body, List.copyOf(context.diagnostics()), context.assets());
    }
  }

  @Test
  void realNotesAreTheSame() {
    Stream.of("src/test/resources/corpus/blind", "src/test/resources/corpus/sessions", "seeds")
        .flatMap(folder -> texts(Path.of(folder)))
        .forEach(this::check);
    assertThat(built).isGreaterThan(20).isLessThan(notes);
  }

  @Test
  void examplesOfSyntaxAreTheSame() {
    texts(Path.of("src/test/resources/spec")).forEach(this::check);
    texts(Path.of("src/test/resources/spec"))
        .flatMap(text -> Stream.of(text.split("\n`{7,}.*\n|\n\\.\n")))
        .forEach(this::check);
    for (Example example : ExampleReader.readExamples(TestResources.getGfmSpec())) {
      check(example.getSource());
    }
    assertThat(built).isGreaterThan(500).isLessThan(notes);
  }

  @Test
  void randomPiecesAreTheSame() {
    Random random = new Random(20261121);
    for (int i = 0; i < RANDOM_NOTES; i++) {
      StringBuilder note = new StringBuilder();
      for (int piece = random.nextInt(20) + 1; piece > 0; piece--) {
        note.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(note.toString());
    }
    assertThat(built).isGreaterThan(RANDOM_NOTES / 4).isLessThan(notes);
  }

  @Test
  void deepNestingIsLeftToTheBrowsersRules() {
    check("> ".repeat(70) + "a");
    assertThat(built).isZero();
    check("> ".repeat(30) + "a");
    assertThat(built).isEqualTo(1);
  }

  private void check(String markdown) {
    SourcePath path = new SourcePath("note.md");
    SourceText text =
        new TextDecoder()
            .decode(markdown.getBytes(StandardCharsets.UTF_8), path)
            .product()
            .orElseThrow();
    HiddenComments comments = HiddenComments.of(Dialect.OBSIDIAN, text.value(), 0);
    assertThat(reader.read(text, 0, comments, new UnknownTags(text), body -> check(body, text)))
        .isEmpty();
  }

  private void check(WritableBody written, SourceText text) {
    notes++;
    BodyContext whileWritten = context(text);
    TreeWriter tree = new TreeWriter(whileWritten, new Elements(whileWritten));
    written.write(tree);
    Optional<Body> body = tree.body();
    if (body.isPresent()) {
      built++;
      BodyContext ofHtml = context(text);
      MarkedHtml html = new MarkedHtml(text.value());
      written.write(html);
      Body expected = new BodyTree(html, ofHtml, new Elements(ofHtml)).build();
      assertThat(Made.of(body.get(), whileWritten))
          .as(text.value())
          .isEqualTo(Made.of(expected, ofHtml));
    }
  }

  private static BodyContext context(SourceText text) {
    Path folder = Path.of("src/test/resources/spec/files");
    return new BodyContext(
        text,
        folder.resolve("note.md"),
        new ImageFinder(folder),
        new Words("ko"),
        EmailPolicy.OBFUSCATE,
        TemplateAddress::resolved);
  }

  private static Stream<String> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> !f.toString().endsWith(".json")).sorted().toList()) {
        if (Files.isRegularFile(file)) {
          texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
      return texts.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
