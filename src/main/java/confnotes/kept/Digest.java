package confnotes.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of several values. The length of each stands before it, so that no other values give the
 * same bytes.
 */
public final class Digest {

  /** Number of bytes of a finished digest. */
  static final int BYTES = 32;

  private final MessageDigest digest;

  public Digest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  public Digest add(byte[] value) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).flip());
    digest.update(value);
    return this;
  }

  public Digest add(String value) {
    return add(value.getBytes(StandardCharsets.UTF_8));
  }

  public Digest add(FileSum sum) {
    digest.update(
        ByteBuffer.allocate(2 * Long.BYTES).putLong(sum.length()).putLong(sum.checksum()).flip());
    return this;
  }

  /** The digest of what was added; then it begins anew. */
  public byte[] bytes() {
    return digest.digest();
  }

  /** The same as hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }
}
