package confnotes.render.part;

import java.util.List;

/**
 * A day of an event's programme.
 *
 * @param label which day; empty when the event knows one only
 * @param tracks names of the tracks that stand beside each other, at most six; empty without tracks
 * @param slots what happened, in order
 */
public record ProgrammeDay(String label, List<String> tracks, List<Slot> slots) {

  public ProgrammeDay {
    tracks = List.copyOf(tracks);
    slots = List.copyOf(slots);
  }

  /**
   * A moment of the day.
   *
   * @param label the time, half of the day or ordinal number; empty when it is that of the slot
   *     above
   * @param isTime whether the label is a time
   * @param talks what happened then, by track
   */
  public record Slot(String label, boolean isTime, List<Placed> talks) {
    public Slot {
      talks = List.copyOf(talks);
    }
  }

  /**
   * A session in its track.
   *
   * @param column column of its track from 1; 0 without tracks
   * @param track name of its track; empty when unknown
   * @param session the session
   */
  public record Placed(int column, String track, SessionCard session) {}
}
