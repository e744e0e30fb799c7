package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.time.TimeSpan;
import confnotes.model.SessionKind;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line taken apart as if it were the title of a talk.
 *
 * @param title what is left as title; empty when the line is all ordinal, time and kind
 * @param whole the title with the people who might stand at its end
 * @param time when the talk was; absent when not stated
 * @param ordinal number in a count such as {@code 2.} or {@code Session 2}; absent when there is
 *     none
 * @param isMarked whether a word says that this is a talk: {@code Session 2}, {@code 세션 :}
 * @param kind kind of talk; absent when not stated
 * @param billing people named at the end of the line; absent when there are none
 * @param track track, for example {@code Track 2}; absent when not stated
 * @param room room; absent when not stated
 */
record TitleParts(
    String title,
    String whole,
    Optional<TimeSpan> time,
    OptionalInt ordinal,
    boolean isMarked,
    Optional<SessionKind> kind,
    Optional<Billing> billing,
    Optional<String> track,
    Optional<String> room) {

  /** The same with other people. */
  TitleParts withBilling(Billing other) {
    return new TitleParts(
        title, whole, time, ordinal, isMarked, kind, Optional.of(other), track, room);
  }

  /** The same with nobody named: what stood there belongs to the title. */
  TitleParts withoutBilling() {
    return new TitleParts(
        whole, whole, time, ordinal, isMarked, kind, Optional.empty(), track, room);
  }
}
