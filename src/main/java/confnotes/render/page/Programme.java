package confnotes.render.page;

import confnotes.model.SessionTime;
import confnotes.model.Talk;
import confnotes.render.part.ProgrammeDay;
import confnotes.render.part.SessionCard;
import confnotes.render.text.DateText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lays an event's talks out by day and moment, with no more certainty than the notes have: by time
 * where it is known, else by half of the day, else in the order told.
 */
final class Programme {

  private static final int MAX_TRACKS = 6;

  private final Workshop workshop;
  private final SessionCards cards;

  Programme(Workshop workshop) {
    this.workshop = workshop;
    this.cards = new SessionCards(workshop);
  }

  /** What the reader should know of the order; empty when every talk has its time. */
  String hint(List<Talk> talks) {
    long timed = talks.stream().filter(talk -> talk.time().start().isPresent()).count();
    if (timed == talks.size()) {
      return "";
    }
    return workshop.text(timed == 0 ? "programme.order" : "programme.partly");
  }

  /**
   * The days in order, talks of no known day last.
   *
   * @param before how many talks stand on earlier pages; those of no known day count on from there
   */
  List<ProgrammeDay> days(List<Talk> talks, int before) {
    Map<Integer, List<Talk>> byDay =
        talks.stream()
            .collect(
                Collectors.groupingBy(
                    talk -> talk.time().day().orElse(Integer.MAX_VALUE),
                    TreeMap::new,
                    Collectors.toList()));
    int first = byDay.keySet().equals(Set.of(Integer.MAX_VALUE)) ? before : 0;
    return byDay.entrySet().stream()
        .map(day -> day(byDay.size() == 1 ? "" : dayLabel(day.getKey()), day.getValue(), first))
        .toList();
  }

  private String dayLabel(int day) {
    return day == Integer.MAX_VALUE
        ? workshop.text("time.dayUnknown")
        : workshop.text("time.day", day);
  }

  private ProgrammeDay day(String label, List<Talk> talks, int first) {
    List<List<Talk>> moments = moments(talks);
    List<String> tracks = tracks(moments);
    boolean isTimed = talks.stream().anyMatch(talk -> talk.time().start().isPresent());
    List<ProgrammeDay.Slot> slots = new ArrayList<>();
    String above = "";
    for (List<Talk> moment : moments) {
      String when =
          momentLabel(
              moment.get(0).time(), isTimed ? "" : String.valueOf(first + slots.size() + 1));
      slots.add(slot(when.equals(above) ? "" : when, moment, tracks));
      above = when;
    }
    return new ProgrammeDay(label, tracks, slots);
  }

  /** Talks that begin together stand together. */
  private static List<List<Talk>> moments(List<Talk> talks) {
    List<List<Talk>> moments = new ArrayList<>();
    for (Talk talk : talks) {
      boolean isSame =
          !moments.isEmpty()
              && talk.time().start().isPresent()
              && talk.time().start().equals(last(moments).get(0).time().start());
      if (!isSame) {
        moments.add(new ArrayList<>());
      }
      last(moments).add(talk);
    }
    return moments;
  }

  private static List<Talk> last(List<List<Talk>> moments) {
    return moments.get(moments.size() - 1);
  }

  /** Tracks become columns only where talks do stand side by side. */
  private static List<String> tracks(List<List<Talk>> moments) {
    List<String> names =
        moments.stream()
            .flatMap(List::stream)
            .flatMap(talk -> talk.time().track().stream())
            .distinct()
            .sorted()
            .toList();
    boolean isParallel = moments.stream().anyMatch(moment -> moment.size() > 1);
    return isParallel && names.size() > 1 && names.size() <= MAX_TRACKS ? names : List.of();
  }

  private ProgrammeDay.Slot slot(String label, List<Talk> moment, List<String> tracks) {
    return new ProgrammeDay.Slot(
        label,
        moment.get(0).time().start().isPresent(),
        moment.stream()
            .map(talk -> placed(talk, tracks))
            .sorted(Comparator.comparingInt(ProgrammeDay.Placed::column))
            .toList());
  }

  private ProgrammeDay.Placed placed(Talk talk, List<String> tracks) {
    String track = talk.time().track().orElse("");
    return new ProgrammeDay.Placed(tracks.indexOf(track) + 1, track, card(talk));
  }

  /** A number stands only where no talk of the day has a time: it would look like one. */
  private String momentLabel(SessionTime time, String ordinal) {
    return time.start()
        .map(DateText::time)
        .or(() -> time.part().map(part -> workshop.text("time." + part.label())))
        .orElse(ordinal);
  }

  /** The card says until when and where; from when and on which track is said beside it. */
  private SessionCard card(Talk talk) {
    SessionTime time = talk.time();
    String until =
        time.start()
            .flatMap(start -> time.end())
            .map(end -> workshop.text("time.until", DateText.time(end)))
            .orElse("");
    return cards.ofTalk(talk).at(until).in(time.room().orElse(""));
  }
}
