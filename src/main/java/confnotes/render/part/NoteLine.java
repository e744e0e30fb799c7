package confnotes.render.part;

import java.util.List;

/**
 * A note in a list.
 *
 * @param facts the note itself
 * @param reason why it is shown here, as text; empty when it needs none
 * @param services the services it names most
 */
public record NoteLine(NoteFacts facts, String reason, List<Chip> services) {

  public NoteLine {
    services = List.copyOf(services);
  }

  /** The same note on its event's own page. */
  public NoteLine withoutEvent() {
    return new NoteLine(facts.withoutEvent(), reason, services);
  }

  /** The same note with the reason why it is near another one. */
  public NoteLine because(String why) {
    return new NoteLine(facts, why, services);
  }
}
