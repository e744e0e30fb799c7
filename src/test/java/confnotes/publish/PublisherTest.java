package confnotes.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confnotes.output.SiteFiles;
import confnotes.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublisherTest {

  @TempDir private Path folder;

  private final Workers workers = new Workers(1);

  @AfterEach
  void endWorkers() {
    workers.close();
  }

  @Test
  void stagedSiteReplacesTheOldOneWhole() throws IOException {
    publish("one.html");
    publish("two.html");
    assertThat(names(folder.resolve("site"))).containsExactly(".nojekyll", "two.html");
    assertThat(names(folder)).containsExactly("site", "site.lock");
  }

  @Test
  void fileWithTheSameBytesIsNotNew() throws IOException {
    publish("one.html");
    Path page = folder.resolve("site/one.html");
    FileTime longAgo = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(page, longAgo);
    publish("one.html");
    assertThat(Files.getLastModifiedTime(page)).isEqualTo(longAgo);
    assertThat(Files.getAttribute(page, "unix:nlink")).isEqualTo(1);
    assertThat(names(folder.resolve("site"))).containsExactly(".nojekyll", "one.html");
  }

  @Test
  void fileWrittenPastTheStagingIsNotNewEither() throws IOException {
    publish("one.html");
    Path mark = folder.resolve("site/.nojekyll");
    FileTime longAgo = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(mark, longAgo);
    publish("two.html");
    assertThat(Files.getLastModifiedTime(mark)).isEqualTo(longAgo);
  }

  @Test
  void siteWithoutAnyChangeStaysWhereItIs() throws IOException {
    publish("one.html");
    Object before = fileKey(folder.resolve("site"));
    publish("one.html");
    assertThat(fileKey(folder.resolve("site"))).isEqualTo(before);
    assertThat(names(folder)).containsExactly("site", "site.lock");
  }

  @Test
  void brokenLinkOfAnUnchangedPageIsTold() throws IOException {
    Path page = folder.resolve("site/one.html");
    publish("one.html");
    Files.writeString(page, "<a href=\"two.html\">x</a>");
    withPublisher(
        folder.resolve("site"),
        publisher -> {
          publisher.stage("/").put("one.html", "<a href=\"two.html\">x</a>".getBytes(UTF_8));
          assertThat(publisher.check(workers)).hasSize(1);
          publisher.discard();
        });
  }

  @Test
  void fileOfTheSameLengthWithOtherBytesIsNew() throws IOException {
    Path page = folder.resolve("site/one.html");
    publish("one.html");
    Files.writeString(page, "eno.html");
    Object before = fileKey(page);
    publish("one.html");
    assertThat(page).hasContent("one.html");
    assertThat(fileKey(page)).isNotEqualTo(before);
  }

  @Test
  void discardedSiteLeavesTheOldOne() throws IOException {
    publish("one.html");
    withPublisher(
        folder.resolve("site"),
        publisher -> {
          publisher.stage("/");
          publisher.discard();
        });
    assertThat(names(folder.resolve("site"))).containsExactly(".nojekyll", "one.html");
    assertThat(names(folder)).containsExactly("site", "site.lock");
  }

  @Test
  void whatAKilledBuildLeftIsCleared() throws IOException {
    publish("one.html");
    Files.createDirectories(folder.resolve("site.staging-1/notes"));
    publish("two.html");
    assertThat(names(folder)).containsExactly("site", "site.lock");
  }

  @Test
  void oldSiteComesBackWhenABuildWasKilledWhileSwapping() throws IOException {
    publish("one.html");
    Files.move(folder.resolve("site"), folder.resolve("site.old-1"));
    withPublisher(
        folder.resolve("site"),
        publisher -> {
          publisher.stage("/");
          publisher.discard();
        });
    assertThat(names(folder.resolve("site"))).containsExactly(".nojekyll", "one.html");
  }

  @Test
  void folderThatIsNoSiteIsLeftAlone() throws IOException {
    Path out = Files.createDirectories(folder.resolve("site"));
    Files.writeString(out.resolve("thesis.txt"), "the only copy");
    assertThatThrownBy(() -> withPublisher(out, publisher -> publisher.stage("/")))
        .isInstanceOf(OutputFolderException.class)
        .hasMessageContaining("is no site");
    assertThat(out.resolve("thesis.txt")).hasContent("the only copy");
  }

  @Test
  void secondBuildIsRefusedWhileTheFirstHoldsTheFolder() {
    Path out = folder.resolve("site");
    try (BuildLock held = BuildLock.take(out)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> BuildLock.take(out))
          .isInstanceOf(OutputFolderException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
    BuildLock.take(out).close();
  }

  private void publish(String page) {
    withPublisher(
        folder.resolve("site"),
        publisher -> {
          SiteFiles staged = publisher.stage("/");
          write(staged.folder().resolve(".nojekyll"), "");
          staged.put(page, page.getBytes(UTF_8));
          publisher.swapIn(workers);
        });
  }

  @Test
  void linksAreCheckedHoweverAPageCameThere() {
    withPublisher(
        folder.resolve("site"),
        publisher -> {
          SiteFiles staged = publisher.stage("/");
          staged.put("put.html", "<a href=\"gone/\">x</a><a href=\"past.html#a\">".getBytes(UTF_8));
          write(staged.folder().resolve("past.html"), "<p id=\"a\"><a href=\"put.html#b\">x</a>");
          assertThat(publisher.check(workers).stream().map(found -> found.span().path()))
              .containsExactly("past.html", "put.html");
          publisher.discard();
        });
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object fileKey(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static void withPublisher(Path out, Consumer<Publisher> work) {
    try (BuildLock lock = BuildLock.take(out)) {
      work.accept(new Publisher(out, lock));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
