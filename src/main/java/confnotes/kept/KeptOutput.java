package confnotes.kept;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/**
 * Values as bytes. A text that comes again is a number, and so is one object again when it is read.
 * {@link KeptInput} reads what is written here, call for call.
 */
final class KeptOutput {

  private byte[] bytes = new byte[1 << 14];
  private int size;
  private final Map<String, Integer> texts = new HashMap<>();

  /** A number from 0, in as many groups of seven bits as it needs. */
  void number(long value) {
    long rest = value;
    reserve(Long.BYTES + 2);
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  void number(OptionalInt value) {
    flag(value.isPresent());
    value.ifPresent(this::number);
  }

  void text(String value) {
    Integer known = texts.putIfAbsent(value, texts.size());
    if (known == null) {
      number(texts.size() - 1L);
      newText(value);
    } else {
      number(known);
    }
  }

  /** UTF-8; where half a surrogate pair makes that impossible, the numbers of the characters. */
  private void newText(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    boolean isUtf8 = isWellFormed(value);
    number(isUtf8 ? utf8.length * 2L : value.length() * 2L + 1);
    if (isUtf8) {
      bytes(utf8);
    } else {
      value.chars().forEach(this::number);
    }
  }

  /** To ask a {@link String} for its characters one by one takes several times as long. */
  private static boolean isWellFormed(String text) {
    char[] units = text.toCharArray();
    for (char c : units) {
      if (Character.isSurrogate(c)) {
        return text.codePoints().noneMatch(p -> p <= 0xFFFF && Character.isSurrogate((char) p));
      }
    }
    return true;
  }

  /** As they are; whoever reads them knows how many. */
  void bytes(byte[] value) {
    reserve(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  <T> void optional(Optional<T> value, BiConsumer<KeptOutput, ? super T> write) {
    flag(value.isPresent());
    if (value.isPresent()) {
      write.accept(this, value.get());
    }
  }

  <T> void list(Collection<T> values, BiConsumer<KeptOutput, ? super T> write) {
    number(values.size());
    for (T value : values) {
      write.accept(this, value);
    }
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
