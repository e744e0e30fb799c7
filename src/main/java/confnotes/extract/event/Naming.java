package confnotes.extract.event;

import java.util.Optional;

/**
 * A series, and the text that names it.
 *
 * @param series name without edition and year
 * @param edition the number that the name has, for example {@code #7}; absent when it has none
 * @param origin where it stands
 * @param source the text
 * @param reason why it was taken, a clause
 */
record Naming(
    String series, Optional<String> edition, Origin origin, EventText source, String reason) {

  static Naming listed(String series, Origin origin, EventText source, String reason) {
    return new Naming(series, Optional.empty(), origin, source, reason);
  }
}
