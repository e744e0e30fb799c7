package confnotes.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code content/speakers.yaml} says of a person: names that are one person, or a name that is
 * several.
 *
 * @param name the name shown
 * @param aliases other names of the same person
 * @param organization only where this is one of several people of that name: their organisation;
 *     absent otherwise
 * @param at where the entry stands
 */
public record SpeakerFact(
    String name, List<String> aliases, Optional<String> organization, Position at) {

  public SpeakerFact {
    aliases = List.copyOf(aliases);
  }
}
