package confnotes.render.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confnotes.model.Permalink;
import confnotes.model.Site;
import confnotes.model.SiteSettings;
import confnotes.output.SiteFiles;
import confnotes.render.page.Frame;
import confnotes.render.page.Navigation;
import confnotes.render.page.PageModel;
import confnotes.render.part.Link;
import confnotes.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteBakerTest {

  private static final List<Link> CRUMBS = List.of(new Link("가", "a/"), new Link("나", "b/"));

  @TempDir private Path project;

  @Test
  void recordIsShownEscaped() throws IOException {
    assertThat(bake("<p>${page.words}</p>", "<script>alert(1)</script>"))
        .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  }

  @Test
  void everyCharacterComesOutAsUtf8() throws IOException {
    assertThat(bake("<#noautoesc>${page.words}</#noautoesc>${page.words}", "가é🙂'&\"x"))
        .isEqualTo("가é🙂'&\"x가é🙂&#39;&amp;&quot;x");
  }

  @Test
  void longTextIsWhole() throws IOException {
    String words = "람다 & ".repeat(50_000);
    assertThat(bake("${page.words}", words)).isEqualTo(words.replace("&", "&amp;"));
  }

  @Test
  void templateSyntaxInAValueIsText() throws IOException {
    assertThat(bake("${page.words}", "${7*7} <#include \"x\">"))
        .isEqualTo("${7*7} &lt;#include &quot;x&quot;&gt;");
  }

  @Test
  void pageGoesToTheFolderOfItsAddress() throws IOException {
    bake("x", "");
    assertThat(project.resolve("out/tags/lambda/index.html")).hasContent("x");
  }

  @Test
  void absentValueHasToBeAskedFor() throws IOException {
    assertThat(bake("<#if page.absent??>there<#else>gone</#if>", "")).isEqualTo("gone");
    assertThatThrownBy(() -> bake("${page.absent}", ""))
        .isInstanceOf(TemplateFailure.class)
        .hasMessageContaining("page.absent");
  }

  @Test
  void unknownNameIsAnError() {
    assertThatThrownBy(() -> bake("${page.wrods}", "")).isInstanceOf(TemplateFailure.class);
    assertThatThrownBy(() -> bake("<#if page.wrods?has_content>x</#if>", ""))
        .isInstanceOf(TemplateFailure.class)
        .hasMessageContaining("wrods");
  }

  @Test
  void keptTextIsRenderedOnceForEachRecordAndPlace() throws IOException {
    assertThat(
            bake(
                "<#list 1..3 as i><@kept of=page.frame>${i}</@kept></#list>"
                    + "<#list 1..2 as i><@kept of=page.frame with=i?string>${i}</@kept></#list>"
                    + "<#list 1..2 as i><@kept of=page with=\"a\">${i}가</@kept></#list>",
                ""))
        .isEqualTo("111" + "12" + "1가1가");
  }

  @Test
  void keptTextOfAListIsRenderedOnceForEachRecord() throws IOException {
    bakeAtTwoDepths(
        "<#list 1..2 as i><@kept each=page.frame.crumbs; c>${i}${c.text}</@kept></#list>");
    assertThat(project.resolve("out/tags/lambda/index.html")).hasContent("1가1나1가1나");
    assertThat(project.resolve("out/tags/index.html")).hasContent("1가1나1가1나");
  }

  @Test
  void keptTextHasTheRootOfEachPage() throws IOException {
    bakeAtTwoDepths("<@kept each=page.frame.crumbs; c>${page.frame.root}${c.url}</@kept>");
    assertThat(project.resolve("out/tags/lambda/index.html")).hasContent("../../a/../../b/");
    assertThat(project.resolve("out/tags/index.html")).hasContent("../a/../b/");
  }

  @Test
  void whatReadsLikeTheRootStays() throws IOException {
    bakeAtTwoDepths("<@kept each=page.frame.crumbs; c>${page.words}</@kept>${page.frame.root}");
    assertThat(project.resolve("out/tags/lambda/index.html")).hasContent("../../../../../../");
    assertThat(project.resolve("out/tags/index.html")).hasContent("../../../../../");
  }

  @Test
  void onlyRecordsAreKept() {
    assertThatThrownBy(() -> bake("<@kept each=[1]; one>${one}</@kept>", ""))
        .isInstanceOf(TemplateFailure.class)
        .hasMessageContaining("kept needs");
    assertThatThrownBy(() -> bake("<@kept of=1>x</@kept>", ""))
        .isInstanceOf(TemplateFailure.class)
        .hasMessageContaining("kept needs");
  }

  @Test
  void missingTemplateIsAnError() throws IOException {
    Files.createDirectories(project.resolve("templates"));
    assertThatThrownBy(() -> bakePages(1)).isInstanceOf(TemplateFailure.class);
  }

  @Test
  void noClassCanBeMade() {
    assertThatThrownBy(() -> bake("${\"freemarker.template.utility.Execute\"?new()(\"id\")}", ""))
        .isInstanceOf(TemplateFailure.class);
  }

  @Test
  void noObjectOpensItsClass() {
    assertThatThrownBy(() -> bake("${page.folder}", "")).isInstanceOf(TemplateFailure.class);
    assertThatThrownBy(() -> bake("${page.class}", "")).isInstanceOf(TemplateFailure.class);
    assertThatThrownBy(() -> bake("${page.getClass}", "")).isInstanceOf(TemplateFailure.class);
  }

  @Test
  void storeOfJBakeIsHidden() throws IOException {
    assertThat(bake("<#if db??>open<#else>shut</#if>", "")).isEqualTo("shut");
  }

  @Test
  void namesOfJBakeAreThere() throws IOException {
    assertThat(
            bake(
                "${content.title}|${config.site_title}|${published_posts?size}|${alltags?size}",
                ""))
        .isEqualTo("제목|노트|0|0");
  }

  @Test
  void everyPageIsWritten() throws IOException {
    Files.createDirectories(project.resolve("templates"));
    Files.writeString(project.resolve("templates/page.ftlh"), "${page.words}");
    assertThat(bakePages(1_500)).isEqualTo(1_500);
    assertThat(project.resolve("out/p/1499/index.html")).hasContent("word 1499");
  }

  private void bakeAtTwoDepths(String template) throws IOException {
    Files.createDirectories(project.resolve("templates"));
    Files.writeString(project.resolve("templates/page.ftlh"), template);
    baker(
        Stream.of("tags/lambda/", "tags/")
            .map(at -> new TestPage(frame(at), "../../", Optional.empty(), project)));
  }

  private int bakePages(int count) {
    return baker(
        IntStream.range(0, count)
            .mapToObj(
                i -> new TestPage(frame("p/" + i + "/"), "word " + i, Optional.empty(), project)));
  }

  private String bake(String template, String words) throws IOException {
    Files.createDirectories(project.resolve("templates"));
    Files.writeString(project.resolve("templates/page.ftlh"), template);
    baker(Stream.of(new TestPage(frame("tags/lambda/"), words, Optional.empty(), project)));
    return Files.readString(project.resolve("out/tags/lambda/index.html"));
  }

  private int baker(Stream<TestPage> pages) {
    SiteSettings settings =
        new SiteSettings(
            "노트",
            "",
            "ko",
            Optional.empty(),
            ZoneId.of("Asia/Seoul"),
            Optional.empty(),
            SiteSettings.EmailPolicy.HIDE);
    Site site = new Site(settings, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of());
    try (Workers workers = new Workers(2)) {
      return new SiteBaker(project, SiteFiles.in(project.resolve("out")), site, workers)
          .bake(pages.map(p -> p));
    }
  }

  private static Frame frame(String address) {
    Permalink permalink = new Permalink(address);
    return new Frame(
        permalink,
        permalink.rootPrefix(),
        "ko",
        "노트",
        "제목",
        "",
        Optional.empty(),
        Optional.empty(),
        "website",
        true,
        "",
        "",
        new Navigation(List.of(), List.of()),
        CRUMBS,
        Map.of());
  }

  /** A page with something of every kind. */
  record TestPage(Frame frame, String words, Optional<String> absent, Path folder)
      implements PageModel {
    @Override
    public String template() {
      return "page.ftlh";
    }
  }
}
