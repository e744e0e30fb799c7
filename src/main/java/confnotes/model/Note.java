package confnotes.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one note says, as facts, and its finished body. The product of extraction: a function of the
 * file and the catalogue alone, so that adding a note never changes another.
 *
 * @param source where it was read from
 * @param dialect for which program it was written
 * @param language BCP 47 tag of its text, for example {@code ko}
 * @param title front matter's, else the first heading's, else the file name
 * @param date day it was written; absent when nothing tells
 * @param dateSource where {@code date} comes from
 * @param updated day of the last change; absent when not stated
 * @param authors names as written
 * @param categories categories as written
 * @param tags the author's own tags as written
 * @param description one or two sentences about it; absent when the author gives none
 * @param excerpt the first words of its text, at most about 200 characters
 * @param isDraft whether it is not to be published
 * @param slug last part of the address the author wants, already a slug; absent when not stated
 * @param addressAt where its front matter asks for its address: at its slug, else its title
 * @param formerAddresses addresses it had elsewhere
 * @param event what it says about its event; absent when it names none
 * @param sessions talks it tells about, in reading order
 * @param mentions every place that names a service, in reading order
 * @param body its finished body
 * @param outline its contents
 * @param passages its text in stretches, for search
 * @param picture address of the picture that stands for it, {@code https:} or relative to the
 *     site's root; absent when it has none
 * @param images pictures to copy
 * @param others front matter keys without a meaning here, as written
 */
public record Note(
    SourcePath source,
    Dialect dialect,
    String language,
    String title,
    Optional<LocalDate> date,
    DateSource dateSource,
    Optional<LocalDate> updated,
    List<String> authors,
    List<String> categories,
    List<String> tags,
    Optional<String> description,
    String excerpt,
    boolean isDraft,
    Optional<Slug> slug,
    Position addressAt,
    List<WrittenAddress> formerAddresses,
    Optional<EventClaim> event,
    List<Session> sessions,
    List<Mention> mentions,
    List<BodyPart> body,
    List<OutlineEntry> outline,
    List<Passage> passages,
    Optional<String> picture,
    List<ImageAsset> images,
    Map<String, String> others) {

  public Note {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    tags = List.copyOf(tags);
    formerAddresses = List.copyOf(formerAddresses);
    sessions = List.copyOf(sessions);
    mentions = List.copyOf(mentions);
    body = List.copyOf(body);
    outline = List.copyOf(outline);
    passages = List.copyOf(passages);
    images = List.copyOf(images);
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    if (date.isEmpty() != (dateSource == DateSource.NONE)) {
      throw new IllegalArgumentException(source + ": a date and its source go together");
    }
  }
}
