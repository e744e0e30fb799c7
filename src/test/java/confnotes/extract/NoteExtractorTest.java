package confnotes.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.diagnostic.Outcome;
import confnotes.model.BodyPart;
import confnotes.model.DateSource;
import confnotes.model.Mention;
import confnotes.model.Note;
import confnotes.model.OutlineEntry;
import confnotes.model.Session;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteExtractorTest {

  private final NoteExtractor extractor = new NoteExtractor(ServiceCatalogue.builtIn());
  private final NoteReader reader =
      new NoteReader(
          new ReadOptions(
              "ko", ZoneId.of("Asia/Seoul"), EmailPolicy.SHOW, ReadOptions.DEFAULT_MAX_BYTES));

  @Test
  void titleComesFromFrontMatterThenHeadingThenFileName() {
    assertEquals("구름 이야기", note("a.md", "---\ntitle: 구름 이야기\n---\n# 다른 제목\n글").title());
    assertEquals("첫 제목", note("a.md", "# 첫 제목\n글").title());
    assertEquals("spring camp notes", note("2023-05-08-spring-camp-notes.md", "글").title());
  }

  @Test
  void titleOfATextWithoutHeadingIsItsOpeningLine() {
    String text = "[웨비나] 구름 위의 빵집, 어디까지 왔나\n\n강사: 고은별 이사 (구름소프트)\n시간: 오후 2시 ~ 오후 3시\n\n맛있었다.\n";
    Note note = note("2021-05-08-bread.txt", text);
    assertEquals("[웨비나] 구름 위의 빵집, 어디까지 왔나", note.title());
    assertFalse(html(note).contains("[웨비나]"));
    Session talk = note.sessions().get(0);
    assertEquals("구름 위의 빵집, 어디까지 왔나", talk.title());
    assertEquals("14:00", talk.time().start().orElseThrow().toString());
    assertEquals("15:00", talk.time().end().orElseThrow().toString());
    assertEquals("구름 정리", note("bread.md", "제목: 구름 정리\n날짜: 2020-08-27\n\n글").title());
    for (String other : List.of("오늘은 빵을 구웠습니다.", "장소: 구름회관", "빵은 왜 부풀까?", "> 인용한 빵 이야기")) {
      assertEquals("bread", note("bread.md", other + "\n\n글\n").title(), other);
    }
  }

  @Test
  void wholeDayIsNoTimeOfOneTalk() {
    Note note = note("a.md", "# [웨비나] 구름 위의 빵집\n\n시간: 09:00 ~ 18:00\n강사: 고은별 이사 (구름소프트)\n\n글\n");
    assertTrue(note.sessions().get(0).time().start().isEmpty());
  }

  @Test
  void doubtfulNameCountsWhereOtherTalksEndInPeopleBehindTheSameSign() {
    Note note =
        note(
            "a.md",
            """
            # 구름 컨퍼런스 2019 후기

            ## 월요일

            - Baking at Scale - Greta Lindqvist, Cisco
              - 굽는다
            - Ovens in Anger - Pavel Novotny & Ines Duarte, Intel
              - 또 굽는다

            ## 화요일

            - Lightning: Bread at 3 AM - Yrsa Quillfeather
              - 다섯 분
            - 부스 구경
              - 양말
            """);
    assertEquals(
        List.of("Baking at Scale", "Ovens in Anger", "Bread at 3 AM"),
        note.sessions().stream().map(Session::title).toList());
  }

  @Test
  void loneNameInItalicsIsTheSpeakerWhereTheOtherTalksNameThemSo() {
    Note note =
        note(
            "a.md",
            """
            # 구름 컨퍼런스 2019 후기

            ### Baking at Scale

            *Greta Lindqvist, Cisco*

            Good.

            ### Ovens Are Not a Job Title

            *Yrsa Quillfeather*

            Better.

            ### Bread in Anger

            *Pavel Novotny & Ines Duarte*

            Best.
            """);
    assertEquals("Yrsa Quillfeather", note.sessions().get(1).speakers().get(0).name());
  }

  @Test
  void lightningTalksAreTheItemsBelowTheirHeading() {
    Note note =
        note(
            "a.md",
            """
            # 구름 컨퍼런스 2019 후기

            ## 라이트닝 토크

            - 빵으로 청첩장 만들기 - 좌다람
            - 아이에게 반죽 가르치기 - 현도담 (교사)
            - 밀가루로 쓴 편지 - 형누리
            """);
    assertEquals(
        List.of("좌다람", "현도담", "형누리"),
        note.sessions().stream().map(s -> s.speakers().get(0).name()).toList());
  }

  @Test
  void headingThatRepeatsTheTitleIsNotShownAgain() {
    assertFalse(html(note("a.md", "# 첫 제목\n글")).contains("첫 제목"));
    assertFalse(html(note("a.md", "---\ntitle: \"첫 제목!\"\n---\n# 첫 제목\n글")).contains("첫 제목"));
    assertTrue(html(note("a.md", "---\ntitle: 딴 제목\n---\n# 첫 제목\n글")).contains("첫 제목"));
  }

  @Test
  void dateComesFromTheSurestSource() {
    assertEquals(
        DateSource.FRONT_MATTER,
        note("a.md", "---\ntitle: x\ndate: 2020-01-02\n---\n글").dateSource());
    Note named = note("2023-05-08-x.md", "글");
    assertEquals(DateSource.FILE_NAME, named.dateSource());
    assertEquals("2023-05-08", named.date().orElseThrow().toString());
    assertEquals(DateSource.TITLE, note("a.md", "# 밋업 18.10.07\n글").dateSource());
    assertEquals(
        DateSource.EVENT, note("a.md", "# 구름 컨퍼런스\n- 일시 : 2019년 4월 17/18일\n").dateSource());
    assertEquals(DateSource.NONE, note("a.md", "# 밋업 2016\n글").dateSource());
  }

  @Test
  void talkIsASectionWhereverItsTitleStands() {
    String html =
        html(
            note(
                "a.md",
                """
                # 구름 컨퍼런스 2019 후기

                ## 10:00 - 10:40 빵 굽는 서버
                > 고은별 구름소프트 수석

                굽는다.

                ## 느낀 점
                좋았다.
                """));
    assertTrue(
        html.contains(
            "<section class=\"session\" id=\"ppang-gupneun-seobeo\"><h2>10:00 - 10:40 빵 굽는 서버</h2>"),
        html);
    assertTrue(html.contains("{0}"), html);
    assertTrue(
        html.contains("</section><h2 id=\"neukkin-jeom\">")
            || html.contains("</section>\n<h2 id=\"neukkin-jeom\">"),
        html);
  }

  @Test
  void talkInAListItemIsASectionInsideIt() {
    String html = html(note("a.md", "# 구름 밋업 후기\n\n## 세션\n\n- 빵 굽는 서버 (고은별)\n- 반죽하는 큐 (문하늘)\n"));
    assertTrue(html.contains("<li><section class=\"session\" id=\"ppang-gupneun-seobeo\">"), html);
    assertTrue(html.contains("<li><section class=\"session\" id=\"banjukhaneun-kyu\">"), html);
  }

  @Test
  void lineOfAParagraphBeginsASectionOfItsOwn() {
    Note note =
        note(
            "a.md",
            """
            # 구름 세미나 후기

            세션-1: 빵 굽는 서버 (50분), 고은별 ㈜구름<br>
            세션-2: 반죽하는 큐 (40분), 문하늘 ㈜달빛<br>

            끝.
            """);
    assertEquals(
        List.of("빵 굽는 서버", "반죽하는 큐"), note.sessions().stream().map(Session::title).toList());
    assertEquals(2, count(html(note), "<section class=\"session\""));
  }

  @Test
  void plainLineThatNamesATalkIsAHeading() {
    String html =
        html(
            note(
                "a.md",
                "# 모임\n\n## 오후\n\n13:00 ~ 13:40 빵 굽는 서버\n반죽은 하루 쉰다.\n\n14:00 ~ 14:40 반죽하는 큐\n줄을 선다.\n"));
    assertEquals(2, count(html, "<h3 class=\"session-title\">"), html);
    assertTrue(html.contains("</h3>{0}<p>반죽은 하루 쉰다.</p>"), html);
  }

  @Test
  void mentionThatBeginsAParagraphIsMarkedOnce() {
    String html = html(note("a.md", "- 목록\n\nS3 는 창고다.\n\n- 목록\n"));
    assertEquals(1, count(html, "id=\"mention-s3-1\""), html);
  }

  @Test
  void firstMentionInASectionIsALinkAndTheOthersAreMarked() {
    Note note =
        note(
            "a.md",
            "# 메모\n\nDynamoDB 와 DynamoDB.\n\n## 더\n\nDynamoDB, [DynamoDB](https://example.org).\n");
    String html = html(note);
    assertEquals(2, count(html, "<a class=\"mention\" href=\"../../tags/dynamodb/\""));
    assertEquals(2, count(html, "<span id=\"mention-"));
    for (Mention mention : note.mentions()) {
      assertTrue(html.contains("id=\"" + mention.id() + "\""), mention.id());
    }
  }

  @Test
  void namesInTheHeadingThatBecomesTheTitleAreMentions() {
    Note note = note("a.md", "# DynamoDB 옮기기\n\nS3 와 DynamoDB.\n");
    assertEquals(
        List.of("1:3 title", "3:1 mention-s3-1", "3:6 mention-dynamodb-1"),
        note.mentions().stream().map(m -> m.at() + " " + m.id()).toList());
  }

  @Test
  void idsAreUniqueAndAscii() {
    String html =
        html(note("a.md", "# 글\n\n## 같은 제목\n\nS3\n\n## 같은 제목\n\nS3 S3\n\n## !!\n\n## contents\n"));
    Matcher ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(html);
    Set<String> seen = new HashSet<>();
    while (ids.find()) {
      assertTrue(ids.group(1).matches("[a-z0-9-]+"), ids.group(1));
      assertTrue(seen.add(ids.group(1)), ids.group(1));
    }
    assertFalse(seen.contains("contents"));
  }

  @Test
  void outlineAndPassagesLeadToIdsOnThePage() {
    Note note = note("a.md", "---\ntitle: 글\n---\n머리말.\n\n## 하나\n\n첫째.\n\n### 둘\n\n둘째.\n");
    String html = html(note);
    assertEquals(List.of(1, 2), note.outline().stream().map(OutlineEntry::level).toList());
    note.outline().forEach(entry -> assertTrue(html.contains("id=\"" + entry.id() + "\"")));
    assertEquals(
        List.of("머리말.", "첫째.", "둘째."), note.passages().stream().map(p -> p.text()).toList());
  }

  @Test
  void wordsOfOursAreNoExcerpt() {
    Note note = note("a.md", "구름[^1] 이야기\n\n![](none.png)\n\n> [!tip]\n> 글\n\n[^1]: 각주");
    assertEquals("구름 이야기 글 각주", note.excerpt());
    assertEquals("구름 이야기\n글\n각주", note.passages().get(0).text());
  }

  @Test
  void boxesAndFootnotesAreNoLandmarks() {
    String html = html(note("a.md", "구름[^1]\n\n> [!tip]\n> 글\n\n[^1]: 각주"));
    assertTrue(html.contains("<div class=\"note note-tip\" role=\"note\">"), html);
    assertTrue(html.contains("<div class=\"footnotes\">"), html);
    assertFalse(html.matches("(?s).*<(?:aside|section).*"), html);
  }

  @Test
  void tableOfManyColumnsIsARegionOfItsOwnName() {
    String table = "|시간|방|제목|발표|\n|-|-|-|-|\n|1|2|3|4|\n\n";
    String html = html(note("a.md", table + table + "|가|나|\n|-|-|\n|1|2|\n"));
    assertEquals(2, count(html, "role=\"region\" tabindex=\"0\"><table>"), html);
    assertTrue(html.contains("<div aria-label=\"시간, 방, 제목, 발표\" class=\"wide\""), html);
    assertTrue(html.contains("<div aria-label=\"시간, 방, 제목, 발표 (2)\""), html);
  }

  @Test
  void textIsEscaped() {
    String html = html(note("a.md", "# 글\n\n1 &lt; 2 &amp; \\<script> `<b>\"`\n"));
    assertFalse(html.contains("<script>"), html);
    assertTrue(html.contains("1 &lt; 2 &amp;"), html);
  }

  @Test
  void linksElsewhereOpenNoDoor() {
    assertTrue(
        html(note("a.md", "# 글\n\n[곳](https://example.org/)\n")).contains("rel=\"noopener\""));
  }

  @Test
  void authorOverrulesTheTalks() {
    Outcome<Note> outcome =
        outcome(
            "a.md",
            """
            ---
            title: 구름 컨퍼런스 2019 후기
            sessions:
              - title: 빵 굽는 서버
                speakers: [고은별]
              - title: 없는 발표
            ---
            ## 빵 굽는 서버
            글
            ## 10:00 - 10:40 다른 것
            글
            """);
    Note note = outcome.product().orElseThrow();
    assertEquals(List.of("빵 굽는 서버"), note.sessions().stream().map(Session::title).toList());
    assertTrue(
        outcome.diagnostics().all().stream().anyMatch(d -> d.code().equals("session-not-found")));
  }

  @Test
  void noteDatedBeforeItsEventIsKeptAndReported() {
    Outcome<Note> outcome =
        outcome("a.md", "---\ntitle: 구름 컨퍼런스 2019\ndate: 2019-01-01\n---\n- 일시 : 2019-05-05\n");
    assertEquals("2019-01-01", outcome.product().orElseThrow().date().orElseThrow().toString());
    assertTrue(
        outcome.diagnostics().all().stream().anyMatch(d -> d.code().equals("date-before-event")));
  }

  @Test
  void namesOfUnlistedEventsHoldNoDateAndNoRemark() {
    Map<String, String> names =
        Map.of(
            "구름데이 저녁반 타임라인 (20230914)", "구름데이 저녁반",
            "구름 서버 테크 토크 (부산) 다녀와서", "구름 서버 테크 토크",
            "雲の勉強会「失敗の夜」参加レポート", "雲の勉強会「失敗の夜」",
            "AWSKRUG 데이터 소모임 8월 정리", "AWSKRUG");
    names.forEach(
        (title, series) ->
            assertEquals(
                series, note("a.md", "# " + title + "\n\n글\n").event().orElseThrow().series()));
  }

  @Test
  void groupsOfAUserGroupAreEditionsOfTheirOwn() {
    assertEquals(
        Optional.of("데이터 소모임"),
        note("a.md", "# AWSKRUG 데이터 소모임 8월 정리\n\n글\n").event().orElseThrow().edition());
  }

  @Test
  void explainsWhyALineWasTakenOrLeft() {
    String lines = explained("# 구름 컨퍼런스 2019 후기\n\n## 10:00 - 10:40 빵 굽는 서버\n글\n\n## 점심\n밥\n");
    assertTrue(lines.contains("+ line 3 heading \"10:00 - 10:40 빵 굽는 서버\""), lines);
    assertTrue(lines.contains("- line 6 heading \"점심\""), lines);
    assertTrue(lines.contains("is a break"), lines);
    assertTrue(lines.contains("points, 3 make a talk ("), lines);
  }

  @Test
  void explainsWhichWordsNameTheEvent() {
    assertTrue(
        explained("# 구름 컨퍼런스 2019 후기\n\n글\n")
            .contains(
                """
                    + "구름 컨퍼런스 2019" (series 구름 컨퍼런스; year 2019)
                      the title "구름 컨퍼런스 2019 후기" names it: "구름 컨퍼런스" ends in a word for an event; \
                has a year; is reported on
                      the year 2019 is that of "구름 컨퍼런스 2019 후기"
                """));
    assertTrue(explained("# 메모\n\n- 행사 : 은하 밋업 #3\n").contains("the label \"은하 밋업 #3\" names it"));
    assertTrue(
        explained("---\ntitle: 메모\ntags: [AWS Summit 2018]\n---\n글\n")
            .contains("the tags and categories \"AWS Summit 2018, \" names it"));
    assertTrue(
        explained("---\nevent: 은하 밋업 2019\n---\n글\n")
            .contains("the front matter says so under event"));
    assertTrue(explained("# 도커 정리\n\n글\n").contains("- none: no title, label, tag, file name"));
  }

  @Test
  void explainsEachAmbiguousNameAndSureServicesShortly() {
    String lines = explained("# 메모\n\nDynamoDB 와 DynamoDB. 배치 작업은 밤에. Amazon Batch 도.\n");
    assertTrue(
        lines.contains("+ dynamodb: named 2 times, as \"DynamoDB\", first in line 3"), lines);
    assertTrue(lines.matches("(?s).*\\+ line 3 \"[^\"]*Batch\" as batch: .*"), lines);
  }

  @Test
  void explainsWhatTheFrontMatterOverrules() {
    String lines =
        explained(
            """
            ---
            title: 구름 컨퍼런스 2019 후기
            sessions:
              - title: 빵 굽는 서버
            services: [SAM]
            not-services: [S3]
            ---
            ## 빵 굽는 서버
            S3 글
            ## 10:00 - 10:40 다른 것
            글
            """);
    assertTrue(lines.contains("+ line 8 \"빵 굽는 서버\": the front matter lists it"), lines);
    assertTrue(
        lines.matches("(?s).*- line 10 heading [^\n]*; the front matter lists other talks\n.*"),
        lines);
    assertTrue(lines.contains("+ sam: the front matter lists it under services"), lines);
    assertTrue(lines.contains("- s3: the front matter lists it under not-services"), lines);
    assertFalse(lines.contains("+ s3: "), lines);
  }

  @Test
  void explainsThatAWholeNoteIsOneTalk() {
    assertTrue(
        explained("# 웨비나 정리 - 처음 만나는 서버\n\n글이 길다.\n")
            .contains("+ the whole note is the talk \"처음 만나는 서버\""));
  }

  private String explained(String text) {
    return String.join("\n", extractor.explain(source("a.md", text)).lines(List.of())) + "\n";
  }

  @Test
  void languageIsToldByTheLetters() {
    assertEquals("ko", note("a.md", "# 글\n\n구름 위의 서버").language());
    assertEquals("en", note("a.md", "# Notes\n\nServers in the clouds").language());
    assertEquals("ja", note("a.md", "# ノート\n\nサーバーのはなし").language());
    assertEquals("fr", note("a.md", "---\ntitle: x\nlang: fr\n---\nServeurs").language());
  }

  @Test
  void hugeAndOddNotesEndInTime() {
    List<String> odd =
        List.of(
            "## 빵 굽는 서버 (고은별)\n- 글 - 글, 글 (글) 10:00\n".repeat(2_000),
            "- 10:00 ~ 11:00 : 빵 (고은별) - ["
                + "가(나-".repeat(200)
                + "](https://example.org/talks/1)\n",
            "**" + "((((".repeat(5_000) + "**\n",
            "(고은별, ".repeat(3_000),
            "- 세션 : " + "x - ".repeat(5_000),
            "| 시간 | 제목 |\n|--|--|\n" + "| 10:00 ~ 10:10 | 빵 (고은별) |\n".repeat(500));
    for (String text : odd) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(60), () -> note("a.md", "# 구름 컨퍼런스 후기\n\n" + text));
    }
  }

  /** Lines on which work that grows with the square of their length takes many minutes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/",
        "a.b-",
        ".",
        "@",
        "a@",
        "람다 ",
        "\uD83D\uDE00람다 ",
        "Lambda-",
        "EC2와",
        "Lamda "
      })
  void veryLongLinesEndInTime(String shape) {
    String line = shape.repeat(100_000 / shape.length());
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> note("a.md", line + "x\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "|-", "--- "})
  void veryLongRulesAreNoErrorOfTheProgram(String shape) {
    String line = shape.repeat(100_000 / shape.length());
    assertThat(outcome("a.md", line + "x\n").product()).isPresent();
  }

  private Note note(String name, String text) {
    return outcome(name, text).product().orElseThrow();
  }

  private Outcome<Note> outcome(String name, String text) {
    return extractor.extract(source(name, text));
  }

  private SourceNote source(String name, String text) {
    Path root = Path.of("seeds").toAbsolutePath();
    SourceFile file = new SourceFile(root.resolve(name), new SourcePath("seeds/" + name), root);
    return reader.read(file, text.getBytes(StandardCharsets.UTF_8)).product().orElseThrow();
  }

  private static String html(Note note) {
    return note.body().stream()
        .map(
            part ->
                part instanceof BodyPart.Html html
                    ? html.value()
                    : part instanceof BodyPart.SessionFacts facts
                        ? "{" + facts.session() + "}"
                        : "")
        .collect(Collectors.joining());
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
