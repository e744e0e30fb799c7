package confnotes.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The folder of the index; packs what is put there and names it by its content. */
final class IndexFolder {

  static final String ENDING = ".bin";
  private static final int HASH_LENGTH = 12;

  private final Path folder;
  private final ExecutorService pool;
  private final AtomicInteger files = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();

  /** Packs in the threads of {@code pool}. */
  IndexFolder(Path folder, ExecutorService pool) {
    this.folder = folder;
    this.pool = pool;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** Writes {@code content} under DEFLATE (RFC 1951) as {@code kind-hash.bin}, in time. */
  Future<Shard> pack(String kind, Object first, byte[] content) {
    return pool.submit(() -> packNow(kind, first, content));
  }

  static <T> T await(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the search index was made", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException unwritable) {
        throw unwritable;
      }
      throw new IllegalStateException("a part of the search index could not be made", e.getCause());
    }
  }

  private Shard packNow(String kind, Object first, byte[] content) {
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
    files.incrementAndGet();
    bytes.addAndGet(content.length);
  }

  int files() {
    return files.get();
  }

  long bytes() {
    return bytes.get();
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
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
