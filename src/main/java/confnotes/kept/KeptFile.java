package confnotes.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file with what was made of inputs that are known by their digest: a mark, the digest, a
 * checksum of what follows, and that.
 *
 * <p>None of its failures is one of the build: what is not kept is made again.
 */
final class KeptFile {

  private static final byte[] MARK = {'c', 'o', 'n', 'f', 'k', 'e', 'p', 't'};

  /** Where the content begins. */
  static final int START = MARK.length + Digest.BYTES + Integer.BYTES;

  private KeptFile() {}

  /**
   * The bytes of a file; its content stands from {@link #START}. Absent when there is no such file,
   * it was made of other inputs, or it is not as it was written.
   */
  static Optional<byte[]> read(Path file, byte[] inputs) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return isWhole(bytes, inputs) ? Optional.of(bytes) : Optional.empty();
    } catch (IOException notKept) {
      return Optional.empty();
    }
  }

  private static boolean isWhole(byte[] bytes, byte[] inputs) {
    return bytes.length >= START
        && Arrays.equals(bytes, 0, START, head(inputs, bytes, START), 0, START);
  }

  /** Writes a file whole, or not at all. */
  static void write(Path file, byte[] inputs, byte[] content) {
    Path half = file.resolveSibling(file.getFileName() + ".half");
    byte[] bytes = Arrays.copyOf(head(inputs, content, 0), START + content.length);
    System.arraycopy(content, 0, bytes, START, content.length);
    try {
      if (!Files.isDirectory(file.resolveSibling(""))) {
        Files.createDirectories(file.resolveSibling(""));
      }
      Files.write(half, bytes);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException notKept) {
      return;
    }
  }

  private static byte[] head(byte[] inputs, byte[] content, int from) {
    CRC32C sum = new CRC32C();
    sum.update(content, from, content.length - from);
    return ByteBuffer.allocate(START).put(MARK).put(inputs).putInt((int) sum.getValue()).array();
  }
}
