package confnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClientScriptTest {
  private static final Path ENTRY = Path.of("assets/js/search/client.js");

  @TempDir Path folder;

  @Test
  void joinedModulesLoadAndExportWhatTheEntryExports() throws IOException {
    Path target = folder.resolve("client.js");
    ClientScript.write(ENTRY, target);
    try (Context context =
        Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .option("js.esm-eval-returns-exports", "true")
            .build()) {
      Value exports = context.eval(module(Files.readString(target)));
      assertThat(exports.getMemberKeys())
          .containsExactlyInAnyOrder("openCombobox", "showResults", "markFoundWords");
    }
  }

  @Test
  void joinedModulesStayUnderSixteenKilobytes() throws IOException {
    Path target = folder.resolve("client.js");
    ClientScript.write(ENTRY, target);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(Files.readAllBytes(target));
    deflater.finish();
    assertThat(deflater.deflate(new byte[1 << 20])).isLessThan(16_000);
    deflater.end();
  }

  @Test
  void commentsAndImportsAreLeftOut() throws IOException {
    Files.writeString(
        folder.resolve("a.js"), "/** What. */\nexport const one = \"/** kept */\";\n");
    Files.writeString(
        folder.resolve("b.js"),
        "import { one } from \"./a.js\";\nexport function two() {\n  return one;\n}\n");
    Files.writeString(folder.resolve("entry.js"), "export { two } from \"./b.js\";\n");
    ClientScript.write(folder.resolve("entry.js"), folder.resolve("joined.js"));
    assertThat(folder.resolve("joined.js"))
        .hasContent(
            "const one = \"/** kept */\";\nfunction two() {\nreturn one;\n}\nexport { two };\n");
  }

  private static Source module(String code) {
    return Source.newBuilder("js", code, "client.mjs")
        .mimeType("application/javascript+module")
        .buildLiteral();
  }
}
