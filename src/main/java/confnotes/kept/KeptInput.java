package confnotes.kept;

import confnotes.model.Slug;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** Reads what {@link KeptOutput} has written, call for call. */
final class KeptInput {

  private final byte[] bytes;
  private int at;
  private final ConcurrentMap<String, Slug> slugs;
  private final List<String> texts = new ArrayList<>();

  /**
   * Reads bytes.
   *
   * @param start where to begin
   * @param slugs those known so far, of whatever note: services and people come again in many
   */
  KeptInput(byte[] bytes, int start, ConcurrentMap<String, Slug> slugs) {
    this.bytes = bytes;
    this.at = start;
    this.slugs = slugs;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte group = bytes[at++];
      value |= (group & 0x7FL) << shift;
      if (group >= 0) {
        return value;
      }
    }
  }

  int integer() {
    return (int) number();
  }

  boolean flag() {
    return number() != 0;
  }

  OptionalInt optionalInteger() {
    return flag() ? OptionalInt.of(integer()) : OptionalInt.empty();
  }

  String text() {
    int index = integer();
    if (index == texts.size()) {
      texts.add(newText());
    }
    return texts.get(index);
  }

  private String newText() {
    int form = integer();
    int length = form >> 1;
    if ((form & 1) != 0) {
      return characters(length);
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private String characters(int length) {
    char[] characters = new char[length];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) integer();
    }
    return new String(characters);
  }

  Slug slug() {
    String value = text();
    Slug known = slugs.get(value);
    return known == null ? slugs.computeIfAbsent(value, Slug::new) : known;
  }

  byte[] bytes(int length) {
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  <T> Optional<T> optional(Function<KeptInput, T> read) {
    return flag() ? Optional.of(read.apply(this)) : Optional.empty();
  }

  <T> List<T> list(Function<KeptInput, T> read) {
    int count = integer();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(read.apply(this));
    }
    return values;
  }
}
