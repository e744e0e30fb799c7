package confnotes.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message, cut into its literal texts and its slots {@code {0}} and {@code {0:one|other}}.
 *
 * @param pieces what it is put together from, in order
 */
record MessagePattern(List<Piece> pieces) {

  private static final Pattern SLOT = Pattern.compile("\\{(\\d)(?::([^|}]*)\\|([^}]*))?\\}");

  MessagePattern {
    pieces = List.copyOf(pieces);
  }

  /** One stretch of a message. */
  private sealed interface Piece {
    String text(Object[] values, WordChoice choice);
  }

  private record Literal(String text) implements Piece {
    @Override
    public String text(Object[] values, WordChoice choice) {
      return text;
    }
  }

  private record Value(int index) implements Piece {
    @Override
    public String text(Object[] values, WordChoice choice) {
      return String.valueOf(values[index]);
    }
  }

  private record Word(int index, String first, String second) implements Piece {
    @Override
    public String text(Object[] values, WordChoice choice) {
      return choice.choose(String.valueOf(values[index]), first, second);
    }
  }

  static MessagePattern of(String message) {
    List<Piece> pieces = new ArrayList<>();
    Matcher slot = SLOT.matcher(message);
    int end = 0;
    while (slot.find()) {
      pieces.add(new Literal(message.substring(end, slot.start())));
      int index = Integer.parseInt(slot.group(1));
      pieces.add(
          slot.group(2) == null ? new Value(index) : new Word(index, slot.group(2), slot.group(3)));
      end = slot.end();
    }
    pieces.add(new Literal(message.substring(end)));
    return new MessagePattern(pieces);
  }

  String fill(Object[] values, WordChoice choice) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.text(values, choice));
    }
    return text.toString();
  }
}
