package confnotes.golden;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.data.DataValue;
import confnotes.data.DataValue.Mapping;
import confnotes.data.DataValue.Sequence;
import confnotes.data.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author says in the front matter against all that is found, from file to site.json. */
final class OverrulesTest {

  private static final String BODY =
      """
      AWS 이야기를 DynamoDB 부터 했다.

      ## 10:00 - 10:40 SNS 알림을 SQS에 쌓기

      Config도 켰다.

      ## 점심에 들은 이야기

      맛있었다.
      """;

  @TempDir private Path folder;

  @Test
  void withoutOverrulesTheTextDecides() throws IOException {
    Mapping note = built("title: 물레방아 밋업 2019 후기");
    assertThat(note.text("event")).hasValue("mullebanga-miseop-2019");
    assertThat(texts(note, "sessions", "title")).containsExactly("SNS 알림을 SQS에 쌓기");
    assertThat(texts(note, "services", "slug")).containsExactly("dynamodb", "sns", "sqs");
  }

  @Test
  void eventIsTheOneTheAuthorNames() throws IOException {
    Mapping note = built("title: 물레방아 밋업 2019 후기\nevent: 방앗간의 밤 2018");
    assertThat(note.text("event")).hasValue("bangatganui-bam-2018");
    assertThat(maps(site(), "events"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.text("series")).hasValue("방앗간의 밤");
              assertThat(event.text("year")).hasValue("2018");
            });
  }

  @Test
  void eventMayHaveDaysAndPlace() throws IOException {
    built("event: {name: 방앗간의 밤, edition: 2회, start: 2018-05-04, end: 2018-05-05, place: 담양}");
    assertThat(maps(site(), "events"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.text("name")).hasValue("방앗간의 밤 2회 2018");
              assertThat(event.text("start")).hasValue("2018-05-04");
              assertThat(event.text("end")).hasValue("2018-05-05");
              assertThat(event.text("place")).hasValue("담양");
            });
  }

  @Test
  void sessionsAreThoseTheAuthorLists() throws IOException {
    Mapping note =
        built(
            """
            title: 물레방아 밋업 2019 후기
            sessions:
            - title: 점심에 들은 이야기
              start: "12:10"
              end: "12:50"
              speakers: [{name: 고은별, organization: 방앗간}]""");
    assertThat(maps(note, "sessions"))
        .singleElement()
        .satisfies(
            talk -> {
              assertThat(talk.text("title")).hasValue("점심에 들은 이야기");
              assertThat(talk.text("line")).hasValue("16");
              assertThat(talk.text("start")).hasValue("12:10");
              assertThat(talk.text("end")).hasValue("12:50");
              assertThat(maps(talk, "speakers"))
                  .singleElement()
                  .satisfies(one -> assertThat(one.text("organization")).hasValue("방앗간"));
            });
  }

  @Test
  void servicesThatTheAuthorListsCountByTheirAmbiguousNames() throws IOException {
    Mapping note = built("title: 물레방아 밋업 2019 후기\nservices: [AWS Config]");
    assertThat(texts(note, "services", "slug")).containsExactly("config", "dynamodb", "sns", "sqs");
  }

  @Test
  void servicesThatTheAuthorDeniesAreNowhere() throws IOException {
    Mapping note = built("title: 물레방아 밋업 2019 후기\nnot-services: [SNS, Amazon SQS]");
    assertThat(texts(note, "services", "slug")).containsExactly("dynamodb");
    assertThat(texts(site(), "services", "slug")).containsExactly("dynamodb");
    assertThat(folder.resolve("site/target/site/tags/dynamodb")).exists();
    assertThat(folder.resolve("site/target/site/tags/sns")).doesNotExist();
  }

  @Test
  void unknownNamesAreToldWithTheNearest() throws IOException {
    Path project = project("title: 물레방아\nservices: [AWS Confg]\nnot-services: [SNZ]");
    assertThat(TestProject.in(folder.resolve("site"), project).build().output())
        .contains("warning[service-unknown]: no service is called \"AWS Confg\"")
        .contains("warning[service-unknown]: no service is called \"SNZ\"");
  }

  private Mapping built(String frontMatter) throws IOException {
    TestProject.Run run =
        TestProject.in(folder.resolve("site"), project(frontMatter)).build("site.quiet=true");
    assertThat(run.status()).as(run.output()).isZero();
    return maps(site(), "notes").get(0);
  }

  private Path project(String frontMatter) throws IOException {
    Path project = folder.resolve("case");
    Files.createDirectories(project.resolve("seeds"));
    Files.createDirectories(project.resolve("content"));
    Files.writeString(project.resolve("seeds/note.md"), "---\n" + frontMatter + "\n---\n\n" + BODY);
    return project;
  }

  private Mapping site() throws IOException {
    String json = Files.readString(folder.resolve("site/target/site/data/site.json"));
    return (Mapping)
        new YamlReader(json.length()).read(json, "site.json", 1).product().orElseThrow();
  }

  private static List<String> texts(Mapping parent, String key, String field) {
    return maps(parent, key).stream().map(map -> map.text(field).orElseThrow()).toList();
  }

  private static List<Mapping> maps(Mapping parent, String key) {
    DataValue list = parent.get(key).orElseThrow();
    return ((Sequence) list).items().stream().map(Mapping.class::cast).toList();
  }
}
