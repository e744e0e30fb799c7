package confnotes.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds out of one output folder. The lock is the operating system's and ends with the
 * process, so that a killed build is no obstacle; the file beside the folder only names the holder.
 */
public final class BuildLock implements AutoCloseable {

  private final Path out;
  private final FileChannel channel;
  private final FileLock lock;

  private BuildLock(Path out, FileChannel channel, FileLock lock) {
    this.out = out;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock for {@code out}, or fails at once.
   *
   * @throws OutputFolderException when another build or server holds it, or nothing can be written
   *     there
   */
  public static BuildLock take(Path out) {
    Path file = out.resolveSibling(out.getFileName() + ".lock");
    try {
      Files.createDirectories(out.getParent());
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        String holder = read(channel);
        channel.close();
        throw new OutputFolderException(
            out + " is in use by process " + holder + ": wait until it is done, or end it");
      }
      write(channel, Long.toString(ProcessHandle.current().pid()));
      return new BuildLock(out, channel, lock);
    } catch (IOException e) {
      throw new OutputFolderException(
          "cannot write to " + out.getParent() + ": make it writable, or choose -Dsite.out", e);
    }
  }

  /** Fails when this is the lock of another folder, or no longer held. */
  void requireFor(Path folder) {
    if (!out.equals(folder) || !lock.isValid()) {
      throw new IllegalStateException("not locked: " + folder);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(32);
    channel.read(bytes, 0);
    return StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(StandardCharsets.US_ASCII.encode(text), 0);
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new OutputFolderException("cannot release the lock of this build", e);
    }
  }
}
