package confnotes.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The folder of the index; packs what is put there and names it by its content. */
final class IndexFolder {

  static final String ENDING = ".bin";
  private static final int HASH_LENGTH = 12;

  private final Path folder;
  private int files;
  private long bytes;

  IndexFolder(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** Writes {@code content} under DEFLATE (RFC 1951) as {@code kind-hash.bin}. */
  Shard pack(String kind, Object first, byte[] content) {
    String hash = hash(content);
    byte[] packed = deflate(content);
    write(kind + "-" + hash + ENDING, packed);
    return new Shard(first, hash, packed.length);
  }

  void write(String name, byte[] content) {
    try {
      Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.resolve(name).toString(), e);
    }
    files++;
    bytes += content.length;
  }

  int files() {
    return files;
  }

  long bytes() {
    return bytes;
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(content);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail to be written", e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
