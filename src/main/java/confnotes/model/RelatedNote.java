package confnotes.model;

import java.util.List;

/**
 * Another note with the reason why it is near.
 *
 * @param note slug of the other note
 * @param services services both mention, the rarest first
 * @param speakers people who speak in both
 * @param sameEvent whether both are of one event
 */
public record RelatedNote(Slug note, List<Slug> services, List<Slug> speakers, boolean sameEvent) {

  public RelatedNote {
    services = List.copyOf(services);
    speakers = List.copyOf(speakers);
  }
}
