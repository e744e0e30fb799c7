package confnotes.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The files of the live site. They are only read, so that a build killed meanwhile leaves the site
 * as it was. A file that did not change gets a second name in the new site and keeps its time of
 * change; when the old site is deleted, one name is left. So tools that copy a site elsewhere by
 * time, such as rsync, copy what changed.
 */
final class LiveFiles {

  private static final int BUFFER_BYTES = 1 << 16;

  private final Path live;
  private final boolean isThere;

  /** Outside the heap, so that the bytes of a file are copied no more than once. */
  private final ThreadLocal<ByteBuffer> buffers =
      ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(BUFFER_BYTES));

  /** Of a site that may be missing; then there are none. */
  LiveFiles(Path live) {
    this.live = live;
    this.isThere = Files.isDirectory(live, LinkOption.NOFOLLOW_LINKS);
  }

  Path file(String path) {
    return live.resolve(path);
  }

  /** Every file, relative to the site's root, with {@code /}, sorted. */
  List<String> all() {
    return isThere ? Folders.files(live) : List.of();
  }

  /** Whether there is a file {@code path} with these bytes. */
  boolean has(String path, byte[] bytes) throws IOException {
    Path file = live.resolve(path);
    return isThere
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && holds(file, bytes);
  }

  private boolean holds(Path file, byte[] bytes) throws IOException {
    ByteBuffer read = buffers.get();
    try (FileChannel channel = FileChannel.open(file)) {
      for (int at = 0; at < bytes.length; at += read.limit()) {
        if (channel.read(read.clear()) < 0) {
          return false;
        }
        read.flip();
        int length = Math.min(read.limit(), bytes.length - at);
        if (read.mismatch(ByteBuffer.wrap(bytes, at, length)) >= 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether there is a file {@code path} with the bytes of {@code staged}. */
  boolean has(String path, Path staged) throws IOException {
    return isThere && isSame(live.resolve(path), staged);
  }

  static boolean isSame(Path old, Path staged) throws IOException {
    return Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
        && Files.size(old) == Files.size(staged)
        && Files.mismatch(old, staged) < 0;
  }

  /** Makes {@code target} a second name of a file; a copy of it where files have one name only. */
  void link(String path, Path target) throws IOException {
    Path file = live.resolve(path);
    try {
      Files.createLink(target, file);
    } catch (UnsupportedOperationException | IOException noLinksHere) {
      Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
