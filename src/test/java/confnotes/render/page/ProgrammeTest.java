package confnotes.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.model.DayPart;
import confnotes.model.SessionRef;
import confnotes.model.SessionTime;
import confnotes.model.Site;
import confnotes.model.Talk;
import confnotes.render.part.ProgrammeDay;
import confnotes.render.text.Messages;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class ProgrammeTest {

  private final Site site = SmallSite.of(Optional.empty());
  private final Programme programme = new Programme(Workshop.of(site, Messages.of("ko")));

  @Test
  void talksOfOneMomentStandSideBySideInTheirTracks() {
    List<ProgrammeDay> days =
        programme.days(
            List.of(at("09:00", "Track 2"), at("09:00", "Track 1"), at("10:00", "Track 1")), 0);
    assertThat(days).hasSize(1);
    assertThat(days.get(0).tracks()).containsExactly("Track 1", "Track 2");
    assertThat(labels(days.get(0))).containsExactly("09:00", "10:00");
    assertThat(days.get(0).slots().get(0).talks())
        .extracting(ProgrammeDay.Placed::column)
        .containsExactly(1, 2);
  }

  @Test
  void tracksThatNeverMeetAreNoColumns() {
    List<ProgrammeDay> days =
        programme.days(List.of(at("09:00", "Track 1"), at("10:00", "Track 2")), 0);
    assertThat(days.get(0).tracks()).isEmpty();
  }

  @Test
  void halfOfTheDayIsSaidOnce() {
    List<ProgrammeDay> days =
        programme.days(List.of(in(DayPart.MORNING), in(DayPart.MORNING), in(DayPart.AFTERNOON)), 0);
    assertThat(labels(days.get(0))).containsExactly("오전", "", "오후");
  }

  @Test
  void withoutTimesTalksAreNumberedAndTheReaderIsTold() {
    List<Talk> talks = List.of(talk(SessionTime.UNKNOWN), talk(SessionTime.UNKNOWN));
    assertThat(labels(programme.days(talks, 0).get(0))).containsExactly("1", "2");
    assertThat(programme.hint(talks)).contains("순서대로");
  }

  @Test
  void besideTimesNothingIsNumbered() {
    List<ProgrammeDay> days =
        programme.days(List.of(talk(SessionTime.UNKNOWN), at("09:00", "")), 0);
    assertThat(labels(days.get(0))).containsExactly("", "09:00");
  }

  @Test
  void hintIsSilentOnlyWhenEveryTimeIsKnown() {
    assertThat(programme.hint(List.of(at("09:00", "")))).isEmpty();
    assertThat(programme.hint(List.of(at("09:00", ""), talk(SessionTime.UNKNOWN)))).contains("일부");
  }

  @Test
  void daysStandInOrderAndTheUnknownOneLast() {
    List<Talk> talks = List.of(talk(SessionTime.UNKNOWN), on(2), on(1));
    assertThat(programme.days(talks, 0))
        .extracting(ProgrammeDay::label)
        .containsExactly("1일차", "2일차", "날짜 모름");
  }

  private static List<String> labels(ProgrammeDay day) {
    return day.slots().stream().map(ProgrammeDay.Slot::label).toList();
  }

  private static Talk at(String start, String track) {
    return talk(
        new SessionTime(
            Optional.of(LocalTime.parse(start)),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of(track).filter(name -> !name.isEmpty()),
            Optional.empty()));
  }

  private static Talk in(DayPart part) {
    return talk(
        new SessionTime(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.of(part),
            Optional.empty(),
            Optional.empty()));
  }

  private static Talk on(int day) {
    return talk(
        new SessionTime(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.of(day),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Talk talk(SessionTime time) {
    return new Talk(List.of(new SessionRef(SmallSite.NOTE, 0)), time, List.of(), List.of());
  }
}
