package confnotes.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublisherTest {

  @TempDir private Path folder;

  @Test
  void stagedSiteReplacesTheOldOneWhole() throws IOException {
    publish("one.html");
    publish("two.html");
    assertThat(names(folder.resolve("site"))).containsExactly(".nojekyll", "two.html");
    assertThat(names(folder)).containsExactly("site");
  }

  @Test
  void discardedSiteLeavesTheOldOne() throws IOException {
    publish("one.html");
    Publisher publisher = new Publisher(folder.resolve("site"));
    Files.writeString(publisher.stage().resolve("two.html"), "two");
    publisher.discard();
    assertThat(names(folder.resolve("site"))).containsExactly(".nojekyll", "one.html");
    assertThat(names(folder)).containsExactly("site");
  }

  @Test
  void whatAKilledBuildLeftIsCleared() throws IOException {
    publish("one.html");
    Files.createDirectories(folder.resolve("site.staging-1/notes"));
    publish("two.html");
    assertThat(names(folder)).containsExactly("site");
  }

  @Test
  void oldSiteComesBackWhenABuildWasKilledWhileSwapping() throws IOException {
    publish("one.html");
    Files.move(folder.resolve("site"), folder.resolve("site.old-1"));
    Publisher publisher = new Publisher(folder.resolve("site"));
    publisher.stage();
    publisher.discard();
    assertThat(names(folder.resolve("site"))).containsExactly(".nojekyll", "one.html");
  }

  @Test
  void folderThatIsNoSiteIsLeftAlone() throws IOException {
    Path out = Files.createDirectories(folder.resolve("site"));
    Files.writeString(out.resolve("thesis.txt"), "the only copy");
    assertThatThrownBy(() -> new Publisher(out).stage())
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

  private void publish(String page) throws IOException {
    Publisher publisher = new Publisher(folder.resolve("site"));
    Path staged = publisher.stage();
    Files.writeString(staged.resolve(".nojekyll"), "");
    Files.writeString(staged.resolve(page), page);
    publisher.swapIn();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
