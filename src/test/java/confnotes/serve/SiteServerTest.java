package confnotes.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class SiteServerTest {

  @TempDir private Path folder;
  private Path site;
  private SiteServer server;

  @BeforeEach
  void begin() throws IOException {
    site = folder.resolve("site");
    write("index.html", "<html><head></head><body>home</body></html>");
    write("404.html", "<html><head></head><body>missing</body></html>");
    write("tags/lambda/index.html", "<html><head></head><body>lambda</body></html>");
    write("tags/람다/index.html", "<html><head></head><body>korean</body></html>");
    write("about.html", "<html><head></head><body>about</body></html>");
    write("data/site.json", "{}");
    Files.createDirectories(site.resolve("empty"));
    Files.writeString(folder.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(site.resolve("up"), folder);
    server = SiteServer.start(site, 0);
  }

  @AfterEach
  void end() {
    server.close();
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(site.resolve(file).getParent());
    Files.writeString(site.resolve(file), text);
  }

  @ParameterizedTest
  @CsvSource({
    "/, 200, home",
    "/tags/lambda/, 200, lambda",
    "/tags/%EB%9E%8C%EB%8B%A4/, 200, korean",
    "/about, 200, about",
    "/?q=x, 200, home",
    "/nowhere/, 404, missing",
    "/tags/, 404, missing",
    "/empty/, 404, missing",
    "/.confnotes/other, 404, ''"
  })
  void answersAsPagesDoes(String path, int status, String body) throws IOException {
    assertThat(get(path)).startsWith("HTTP/1.1 " + status).contains(body);
  }

  @Test
  void folderWithoutSlashIsSentOn() throws IOException {
    assertThat(get("/tags/lambda?x=1"))
        .startsWith("HTTP/1.1 301")
        .containsIgnoringCase("Location: /tags/lambda/?x=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/tags/..%2f..%2f..%2fsecret.txt",
        "/..%5csecret.txt",
        "/link.txt",
        "/up/secret.txt",
        "/tags%00/lambda/",
        "/tags/lambda//index.html"
      })
  void nothingOutsideIsSent(String path) throws IOException {
    assertThat(get(path)).startsWith("HTTP/1.1 404").doesNotContain("secret\n", "Location");
  }

  @Test
  void headSendsNoBody() throws IOException {
    String answer = request("HEAD", "/data/site.json", "127.0.0.1");
    assertThat(answer).startsWith("HTTP/1.1 200").containsIgnoringCase("Content-Length: 2");
    assertThat(answer).endsWith("\r\n\r\n").containsIgnoringCase("application/json");
  }

  @Test
  void otherMethodsAndHostsAreTurnedAway() throws IOException {
    assertThat(request("POST", "/", "127.0.0.1")).startsWith("HTTP/1.1 405");
    assertThat(request("GET", "/", "evil.example")).startsWith("HTTP/1.1 421");
  }

  @Test
  void listensOnThisMachineAlone() {
    assertThat(server.address()).startsWith("http://127.0.0.1:");
  }

  @Test
  void takenPortIsNamed() {
    int port = URI.create(server.address()).getPort();
    assertThatThrownBy(() -> SiteServer.start(site, port))
        .isInstanceOf(PortTakenException.class)
        .hasMessageContaining("port " + port);
  }

  @Test
  void pathOfThePublicAddressIsFoundAtTheRoot() throws IOException {
    server.answerUnder("/notes/");
    assertThat(get("/notes/tags/lambda/")).startsWith("HTTP/1.1 200").contains("lambda");
  }

  @Test
  void scriptIsPutIntoPagesAndNotIntoFiles() throws IOException {
    assertThat(get("/")).contains("src=\"/.confnotes/live.js\"", "</script></head>");
    assertThat(get("/data/site.json")).endsWith("{}");
    assertThat(get("/.confnotes/live.js")).startsWith("HTTP/1.1 200").contains("EventSource");
    assertThat(site.resolve("index.html")).content().doesNotContain("script");
  }

  @Test
  void pageHearsOfItsOwnChangesOnly() throws IOException {
    try (Events events = open("/tags/lambda/", build("/tags/lambda/"))) {
      assertThat(events.next()).isEqualTo("problems []");
      server.pages().built(Set.of("index.html"));
      server.pages().built(Set.of("assets/css/site.css"));
      assertThat(events.next()).startsWith("style ");
      server.pages().built(Set.of("tags/lambda/index.html"));
      assertThat(events.next()).startsWith("page ");
      server.pages().built(Set.of("assets/js/page.js"));
      assertThat(events.next()).startsWith("reload ");
    }
  }

  @Test
  void pageThatWasLoadedBeforeTheChangeHearsOfItOnOpening() throws IOException {
    String build = build("/");
    server.pages().built(Set.of("index.html"));
    try (Events events = open("/", build)) {
      assertThat(events.next()).startsWith("page ");
    }
    try (Events events = open("/", build("/"))) {
      assertThat(events.next()).isEqualTo("problems []");
    }
  }

  @Test
  void missingPageHearsThatItIsThereNow() throws IOException {
    try (Events events = open("/new/", build("/new/"))) {
      assertThat(events.next()).isEqualTo("problems []");
      server.pages().built(Set.of("new/index.html"));
      assertThat(events.next()).startsWith("page ");
    }
  }

  @Test
  void problemsAreToldUntilTheyAreMended() throws IOException {
    SourceSpan span = SourceSpan.at("seeds/a.md", 3, 7);
    server.pages().found(List.of(Diagnostic.error("date-invalid", span, "\"2월\" </x>", "write")));
    try (Events events = open("/", build("/"))) {
      assertThat(events.next())
          .contains("seeds/a.md:3:7", "error[date-invalid]", "\\u0022" + "2\\uc6d4", "write");
      server.pages().found(List.of());
      assertThat(events.next()).isEqualTo("problems []");
    }
  }

  private String get(String path) throws IOException {
    return request("GET", path, "127.0.0.1");
  }

  private String request(String method, String path, String host) throws IOException {
    try (Socket socket = send(method, path, host)) {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Socket send(String method, String path, String host) throws IOException {
    int port = URI.create(server.address()).getPort();
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    OutputStream out = socket.getOutputStream();
    String head =
        "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(method, path, host);
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.flush();
    return socket;
  }

  private String build(String path) throws IOException {
    Matcher found = Pattern.compile("data-build=\"([^\"]+)\"").matcher(get(path));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private Events open(String page, String build) throws IOException {
    Socket socket = send("GET", "/.confnotes/events?page=" + page + "&build=" + build, "127.0.0.1");
    return new Events(
        socket,
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
  }

  private record Events(Socket socket, BufferedReader lines) implements AutoCloseable {

    /** Name and data of the next event. */
    String next() throws IOException {
      String line = lines.readLine();
      while (!line.startsWith("event: ")) {
        line = lines.readLine();
      }
      return line.substring("event: ".length()) + lines.readLine().replaceFirst("data:", "");
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
