package confnotes.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the front matter says, typed by one schema for all dialects.
 *
 * @param title title as written, trimmed; absent when there is none
 * @param date day (in the site's zone) and time the note was written; absent when not stated
 * @param updated day of the last change; absent when not stated
 * @param authors names in the order written
 * @param categories categories in the order written
 * @param tags tags in the order written
 * @param description one or two sentences about the note; absent when not stated
 * @param image address of a picture for the note as written; absent when not stated
 * @param language BCP 47 tag such as {@code ko}; absent when not stated
 * @param isDraft whether the author marked it as not to be published
 * @param slug last part of the address the author wants; absent when not stated
 * @param formerAddresses addresses the note had elsewhere
 * @param event what the author says the event is; absent when not stated
 * @param sessions talks the author lists: they overrule what would be found
 * @param services services the author adds
 * @param notServices services the author says are not meant
 * @param others every other key with its value as text, in the order written
 * @param places where each key stands, for diagnostics
 */
public record NoteMetadata(
    Optional<String> title,
    Optional<WrittenDate> date,
    Optional<WrittenDate> updated,
    List<String> authors,
    List<String> categories,
    List<String> tags,
    Optional<String> description,
    Optional<String> image,
    Optional<String> language,
    boolean isDraft,
    Optional<String> slug,
    List<WrittenAddress> formerAddresses,
    Optional<EventClaim> event,
    List<SessionClaim> sessions,
    List<String> services,
    List<String> notServices,
    Map<String, String> others,
    Map<String, Position> places) {

  public NoteMetadata {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    tags = List.copyOf(tags);
    formerAddresses = List.copyOf(formerAddresses);
    sessions = List.copyOf(sessions);
    services = List.copyOf(services);
    notServices = List.copyOf(notServices);
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    places = Map.copyOf(places);
  }

  /** Place of the first of {@code keys} that is there, or the top of the file. */
  public Position place(String... keys) {
    for (String key : keys) {
      Position place = places.get(key);
      if (place != null) {
        return place;
      }
    }
    return new Position(1, 1);
  }
}
