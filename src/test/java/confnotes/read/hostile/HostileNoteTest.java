package confnotes.read.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.SourceNote;
import confnotes.model.SourcePath;
import confnotes.read.NoteReader;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Text made to take long, to overflow the stack or to fill the heap is read or refused in time. */
final class HostileNoteTest {

  private static final Duration LIMIT = Duration.ofSeconds(25);

  private static final int REPEATS = 4_000;

  private static final Set<String> REFUSALS =
      Set.of("markdown-too-deep", "markdown-too-slow", "front-matter-open", "json-invalid");

  private final NoteReader reader =
      new NoteReader(
          new ReadOptions("ko", ZoneId.of("Asia/Seoul"), EmailPolicy.OBFUSCATE, 8 << 20));

  @TestFactory
  Stream<DynamicTest> repeatedShapesEndInTime() {
    return Stream.of(
            "c* ",
            "[](",
            "x <? >",
            "x <!-- ",
            "x <![CDATA[",
            "www.a",
            "https://a ",
            "[",
            "![",
            "]",
            "_a ",
            "**a ",
            "*a **a ",
            "<",
            "<a ",
            "a<b ",
            "> ",
            "- ",
            "1. ",
            "``a ",
            "&",
            "&amp",
            "{{< ",
            "{% ",
            "{{<a>}}",
            "{% raw %}",
            "{:",
            "{: a",
            "[[",
            "[[a|",
            "%%[[a]]",
            "%% [[a]] ",
            "[[a]] %% $$\n",
            ":a:",
            "::: a\n",
            ":::\n",
            "!!! note\n    ",
            "[a]: ",
            "[a]: b\n",
            "[a](b",
            "[a](<b",
            "[^a]",
            "|a",
            "|a|b\n|-|-\n",
            "#",
            "## a\n",
            "a@",
            "a@b.c ",
            "<div>",
            "<div ",
            "<a href='",
            "<p><b>",
            "<table><tr><td>",
            "<details>",
            "~~a ",
            "~~~\n",
            "```\n",
            "a\n-\n",
            "<script>",
            "<Foo a={",
            "<Foo>",
            "\u3000",
            "((",
            "![a](b) ",
            "***a",
            "+ a\n  ",
            "<svg><style>",
            "---\n",
            "title: a\n",
            "{\"a\":",
            "=\n",
            "a\u0301",
            "\uD83D\uDE00*")
        .map(shape -> DynamicTest.dynamicTest(name(shape), () -> check(shape.repeat(REPEATS))));
  }

  /** Paragraphs of very many lines; work that grows with their square takes minutes here. */
  @TestFactory
  Stream<DynamicTest> longParagraphsEndInTime() {
    return Stream.of(
            "a\n", "a|b\n", "a|b\n-|-\n", "[a]: b\n", "![a](b)\n", "#a\n", "=a\n", "글.\n: a\n")
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line.repeat(20_000))));
  }

  private static String name(String shape) {
    StringBuilder name = new StringBuilder("4,000 times ");
    shape.codePoints().forEach(c -> name.append(c > ' ' ? Character.toString(c) : "␠"));
    return name.toString();
  }

  @Test
  void backtickLaddersEndInTime() {
    StringBuilder ladder = new StringBuilder();
    for (int length = 1; length < 1_000; length++) {
      ladder.append('e').append("`".repeat(length));
    }
    check(ladder.toString());
  }

  @Test
  void aTagWithManyAttributesEndsInTime() {
    check("<a " + "b=c ".repeat(REPEATS) + ">x</a>");
  }

  @Test
  void deepListsAreRefused() {
    StringBuilder list = new StringBuilder();
    for (int depth = 0; depth < 1_000; depth++) {
      list.append("  ".repeat(depth)).append("- a\n");
    }
    check(list.toString());
  }

  @Test
  void aFileAboveTheLimitIsRefused() {
    NoteReader strict =
        new NoteReader(new ReadOptions("ko", ZoneId.of("Asia/Seoul"), EmailPolicy.SHOW, 10));
    Path seed = Path.of("seeds/002_ed1952095452e16d.txt");
    Outcome<SourceNote> read =
        strict.read(new SourceFile(seed, new SourcePath("seeds/a.txt"), Path.of("seeds")));

    assertThat(read.product()).isEmpty();
    assertThat(read.diagnostics().all())
        .extracting(Diagnostic::code)
        .containsExactly("file-too-large");
  }

  private void check(String note) {
    Outcome<SourceNote> read = assertTimeoutPreemptively(LIMIT, () -> read(note));
    if (read.product().isEmpty()) {
      assertThat(read.diagnostics().all())
          .filteredOn(Diagnostic::isError)
          .isNotEmpty()
          .allMatch(d -> REFUSALS.contains(d.code()));
    }
  }

  private Outcome<SourceNote> read(String note) {
    SourceFile file =
        new SourceFile(Path.of("notes/a.md"), new SourcePath("notes/a.md"), Path.of("notes"));
    return reader.read(file, note.getBytes(StandardCharsets.UTF_8));
  }
}
