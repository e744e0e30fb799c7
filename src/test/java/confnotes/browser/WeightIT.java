package confnotes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a first view weighs, as a server with gzip sends it. */
@InChromium
final class WeightIT {
  /** Bytes of a page beyond the text in it. */
  private static final int MAX_AROUND = 6_000;

  private static final int MAX_STYLE = 12_000;

  /** Before a search. */
  private static final int MAX_SCRIPT = 8_000;

  @Test
  void pagesAreLittleMoreThanTheirText(BuiltSite site) {
    for (String path : site.pages()) {
      String html = site.read(site.file(path));
      String text = Jsoup.parse(html).select("main").text();
      int around =
          zipped(html.getBytes(StandardCharsets.UTF_8))
              - zipped(text.getBytes(StandardCharsets.UTF_8));
      assertThat(around).as(path).isLessThanOrEqualTo(MAX_AROUND);
    }
  }

  @Test
  void styleAndScriptAreLight(Page page, BuiltSite site) {
    PageWatch watch = PageWatch.over(page, site);
    for (String path : PageKinds.of(site).values()) {
      page.navigate(site.at(path));
      int style = 0;
      int script = 0;
      for (String request : watch.take().requests()) {
        style += request.endsWith(".css") ? zipped(site, request) : 0;
        script += request.endsWith(".js") ? zipped(site, request) : 0;
      }
      assertThat(style).as("style of %s", path).isBetween(1, MAX_STYLE);
      assertThat(script).as("script of %s", path).isBetween(1, MAX_SCRIPT);
    }
  }

  private static int zipped(BuiltSite site, String address) {
    try {
      return zipped(
          Files.readAllBytes(site.folder().resolve(address.substring(site.at("").length()))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
