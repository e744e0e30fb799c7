package confnotes.render.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleBundleTest {

  @Test
  void importsStandWhereTheyAreNamedInTheirLayerAndMedium(@TempDir Path folder) throws IOException {
    write(
        folder,
        "css/site.css",
        "@layer a, b;\n@import \"one.css\" layer(b);\n@import \"p.css\" print;\n");
    write(folder, "css/one.css", "/* why */\np {\n  color: red;\n}\n");
    write(folder, "css/p.css", "nav {\n  display: none;\n}\n");
    assertEquals(
        """
        @layer a, b;
        @layer b {
        p {
        color: red;
        }
        }
        @media print {
        nav {
        display: none;
        }
        }
        """,
        StyleBundle.of(folder.resolve("css/site.css")));
  }

  @Test
  void onlyTheJoinedStyleSheetIsPublished(@TempDir Path folder) throws IOException {
    write(folder, "css/site.css", "@import \"one.css\" layer(b);\n");
    write(folder, "css/one.css", "p { color: red; }\n");
    write(folder, "js/page.js", "// 글\n");
    List<AssetFile> files = AssetFiles.in(folder);
    assertEquals(
        List.of("assets/css/site.css", "assets/js/page.js"),
        files.stream().map(AssetFile::path).toList());
    assertEquals("// 글\n", new String(files.get(1).bytes(), StandardCharsets.UTF_8));
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
