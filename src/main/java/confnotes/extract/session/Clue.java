package confnotes.extract.session;

/**
 * Something that speaks for or against a line being the title of a talk.
 *
 * <p>The weights are in points; {@value #ENOUGH} points make a talk. What only a talk has (a time,
 * a speaker, {@code Session 2}) is enough alone or nearly so; what talks and other sections share
 * has to come together; what the lines of one series have in common counts for all of them.
 */
enum Clue {
  TIME(4, "has a time"),
  START(3, "has a starting time"),
  MARKED(4, "is called a session"),
  KIND(3, "names a kind of session"),
  SPEAKER(3, "names a speaker"),
  SPEAKER_MAYBE(1.5, "ends in what may be a name"),
  SPEAKER_BELOW(3, "a speaker is named below"),
  SPEAKER_BELOW_MAYBE(1, "what may be a name stands below"),
  ANNOUNCED(3, "is announced in a list of talks"),
  UNDER_SESSIONS(2, "stands under a heading for sessions"),
  LINKED(1.5, "slides, film or page of a talk are linked"),
  CODE(2.5, "has the code of a session"),
  ORDINAL(1, "is numbered"),
  TITLE_LIKE(1, "reads like a title"),
  REPORT(0.5, "the note is about an event"),
  SERIES_SPEAKERS(2, "most lines of its kind name speakers"),
  SERIES_TIMES(2, "most lines of its kind have times"),
  SERIES_NUMBERS(1.5, "most lines of its kind are numbered"),
  SERIES_LINKS(1.5, "most lines of its kind have slides, films or pages"),
  SERIES_TITLES(1.5, "the lines of its kind read like titles of talks"),
  APART(-12, "is a break, an impression or a list beside the talks"),
  CONTAINER(-12, "is a heading for several talks"),
  REPEATED(-12, "is a part that every talk has"),
  DIARY(-12, "the lines of its kind are a diary of the day"),
  FENCED(-40, "stands in a fence, which lends times only"),
  NO_NUMBER(-4, "lacks the number that the others have"),
  NO_TIME(-3, "lacks the time that the others have"),
  NO_SPEAKER(-1, "lacks the speaker that the others have"),
  SENTENCE(-4, "is a sentence"),
  SENTENCE_HEADING(-1, "is a sentence"),
  BESIDE(-2, "stands under a heading beside the talks"),
  SHORT(-1, "is one word"),
  ALONE(-3, "stands alone among lines that are none"),
  TOPICS(-3, "the lines of its kind are topics of one talk");

  static final double ENOUGH = 3;

  private final double weight;
  private final String reason;

  Clue(double weight, String reason) {
    this.weight = weight;
    String points =
        weight == Math.rint(weight) ? String.valueOf((long) weight) : String.valueOf(weight);
    this.reason = (weight > 0 ? "+" : "") + points + " " + reason;
  }

  double weight() {
    return weight;
  }

  /** The weight with its sign, and what it is for: {@code +1.5 slides are linked}. */
  String reason() {
    return reason;
  }

  /** Whether hardly anything but a talk has it. */
  boolean isStrong() {
    return weight >= ENOUGH;
  }
}
