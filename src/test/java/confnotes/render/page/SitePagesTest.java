package confnotes.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.model.Permalink;
import confnotes.model.Site;
import confnotes.output.SiteFiles;
import confnotes.render.jbake.SiteBaker;
import confnotes.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records of a whole site, and the project's own templates on them. */
final class SitePagesTest {

  private static final String URL = "https://notes.example/talks/";

  private final Site site = SmallSite.of(Optional.of(URL));

  @Test
  void everyKindOfPageIsMadeOnceAtItsAddress() {
    assertThat(pages(site).map(page -> page.permalink().value()))
        .containsExactlyInAnyOrder(
            "",
            "notes/cloud-day-2018/",
            "notes/",
            "events/cloud-day-2018/",
            "events/",
            "speakers/gim-haneul/",
            "speakers/",
            "timeline/",
            "timeline/2018/",
            "tags/lambda/",
            "tags/dynamodb/",
            "tags/",
            "search/",
            "404.html",
            "about/",
            "tags/람다/");
    assertThat(new SitePages(site).files().filter(DataFile.class::isInstance).map(SiteFile::path))
        .containsExactlyInAnyOrder(
            "tags/lambda/index.json", "tags/dynamodb/index.json", "data/addresses.json");
  }

  @Test
  void templatesShowEveryRecordAndEscapeWhatNotesSay(@TempDir Path out) {
    Map<String, String> pages = baked(out);
    String note = pages.get("notes/cloud-day-2018/index.html");
    assertThat(note)
        .contains("구름의 날 &lt;2018&gt; &amp; 뒷이야기")
        .contains("<section class=\"session\" id=\"s1\">")
        .contains("<meta property=\"og:image\" content=\"" + URL + "images/0123456789abcdef.png\">")
        .contains("\"image\":\"" + URL + "images/0123456789abcdef.png\"")
        .contains("<a href=\"../../notes/cloud-day-2018/\">다른 글</a>")
        .contains("href=\"https://code.example/main/seeds/cloud%20day.md\"")
        .contains("<time datetime=\"2018-04-20\">2018년 4월 20일</time> (제목의 날짜)");
    assertThat(pages.get("tags/lambda/index.html"))
        .contains("앞 &lt;<mark>람다</mark>&gt; 뒤")
        .contains("href=\"../../notes/cloud-day-2018/#m1\"")
        .contains("id=\"with-dynamodb\"")
        .contains("Lambda와 DynamoDB")
        .contains("2020년 3월까지는 Old &quot;Name&quot;")
        .contains("<link rel=\"canonical\" href=\"https://notes.example/talks/tags/lambda/\">");
    assertThat(pages.get("events/cloud-day-2018/index.html"))
        .contains("2018년 4월 18–19일")
        .contains("09:30")
        .contains("10:10까지");
  }

  @Test
  void everyLinkIsRelativeAndLeadsToAPage(@TempDir Path out) {
    Map<String, String> pages = baked(out);
    Pattern link = Pattern.compile("<a [^>]*?href=\"(?!https?:)([^\"#]*)");
    pages.forEach(
        (file, text) -> {
          String folder = file.substring(0, file.lastIndexOf('/') + 1);
          List<String> targets = link.matcher(text).results().map(found -> found.group(1)).toList();
          for (String target : targets) {
            if (!file.equals("404.html") && !target.isEmpty()) {
              String page = Path.of(folder).resolve(target).normalize().toString();
              String address = page.isEmpty() ? "" : page + "/";
              assertThat(pages)
                  .as(file + " → " + target)
                  .containsKey(new Permalink(address).file());
            }
          }
        });
  }

  @Test
  void pageForMissingAddressesBeginsAtTheSitesPath(@TempDir Path out) {
    assertThat(baked(out).get("404.html"))
        .contains("href=\"/talks/assets/css/site.css\"")
        .contains("<meta name=\"robots\" content=\"noindex\">");
  }

  @Test
  void withoutSiteAddressNothingIsAbsolute() {
    List<PageModel> pages = pages(SmallSite.of(Optional.empty())).toList();
    assertThat(pages).allMatch(page -> page.frame().canonical().isEmpty());
    assertThat(pages).allMatch(page -> !page.frame().jsonLd().contains("BreadcrumbList"));
  }

  private static Stream<PageModel> pages(Site site) {
    return new SitePages(site)
        .files()
        .filter(PageModel.class::isInstance)
        .map(PageModel.class::cast);
  }

  private Map<String, String> baked(Path out) {
    try (Workers workers = new Workers(2)) {
      new SiteBaker(Path.of("").toAbsolutePath(), SiteFiles.in(out), site, workers)
          .bake(pages(site));
      try (var files = Files.walk(out)) {
        return files
            .filter(Files::isRegularFile)
            .collect(
                Collectors.toMap(
                    file -> out.relativize(file).toString(),
                    SitePagesTest::text,
                    (a, b) -> a,
                    TreeMap::new));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
