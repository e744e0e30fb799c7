package confnotes.content;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.DiagnosticFormat;
import confnotes.diagnostic.Outcome;
import confnotes.model.EventFact;
import confnotes.model.SiteSettings.EmailPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentReaderTest {

  @TempDir private Path project;

  @Test
  void emptyFolderGivesDefaults() {
    Content content = read().product().orElseThrow();
    assertThat(content.settings().language()).isEqualTo("ko");
    assertThat(content.settings().zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    assertThat(content.settings().emails()).isEqualTo(EmailPolicy.OBFUSCATE);
    assertThat(content.settings().url()).isEmpty();
  }

  @Test
  void addressGetsItsSlash() throws IOException {
    write("site.yaml", "url: https://example.org/notes\n");
    assertThat(read().product().orElseThrow().settings().url())
        .contains("https://example.org/notes/");
  }

  @Test
  void givenAddressOverrulesTheFile() throws IOException {
    write("site.yaml", "url: https://example.org/notes\n");
    Outcome<Content> outcome =
        new ContentReader(folder(), Optional.of("https://other.example/")).read();
    assertThat(outcome.product().orElseThrow().settings().url()).contains("https://other.example/");
  }

  @Test
  void unknownKeyNamesTheNearest() throws IOException {
    write("site.yaml", "title: 노트\ntimezone: Asia/Seoul\n");
    assertThat(messages())
        .containsExactly(
            """
            content/site.yaml:2:1: error[key-unknown]: there is no key "timezone"
                hint: did you mean "time-zone"? Known keys: title, description, language, url,\
             time-zone, repository, emails""");
  }

  @Test
  void everyWrongValueIsToldAtOnce() throws IOException {
    write("site.yaml", "language: fr\ntime-zone: Seoul\nurl: example.org\nemails: maybe\n");
    assertThat(messages()).hasSize(4);
  }

  @Test
  void eventFactsAreTyped() throws IOException {
    write(
        "events.yaml",
        """
        events:
        - name: 구름 컨퍼런스 2024
          names: [Gureum Con 2024]
          start: 2024-05-02
          end: 2024-05-03
          place: 부산
        """);
    EventFact fact = read().product().orElseThrow().events().get(0);
    assertThat(fact.names()).isEqualTo(List.of("구름 컨퍼런스 2024", "Gureum Con 2024"));
    assertThat(fact.year()).contains(2024);
    assertThat(fact.end()).contains(LocalDate.of(2024, 5, 3));
  }

  @Test
  void impossibleDateHasItsPlace() throws IOException {
    write("events.yaml", "events:\n- name: A\n  start: 2024-13-02\n");
    assertThat(messages().get(0))
        .startsWith("content/events.yaml:3:3: error[date-invalid]: \"2024-13-02\"");
  }

  @Test
  void eventThatEndsBeforeItBeginsIsWrong() throws IOException {
    write("events.yaml", "events:\n- name: A\n  start: 2024-05-02\n  end: 2024-05-01\n");
    assertThat(messages().get(0)).contains("content/events.yaml:4:3", "a day from 2024-05-02 on");
  }

  @Test
  void speakerWithoutNameIsWrong() throws IOException {
    write("speakers.yaml", "speakers:\n- aliases: [가]\n");
    assertThat(messages().get(0)).contains("error[key-missing]: \"name\" is missing");
  }

  @Test
  void otherEncodingIsRefused() throws IOException {
    Files.createDirectories(folder());
    Files.write(
        folder().resolve("site.yaml"), "title: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(messages().get(0)).startsWith("content/site.yaml: error[encoding-invalid]");
  }

  private Path folder() {
    return project.resolve("content");
  }

  private void write(String name, String yaml) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve(name), yaml);
  }

  private Outcome<Content> read() {
    return new ContentReader(folder(), Optional.empty()).read();
  }

  private List<String> messages() {
    return read().diagnostics().all().stream().map(DiagnosticFormat::format).toList();
  }
}
