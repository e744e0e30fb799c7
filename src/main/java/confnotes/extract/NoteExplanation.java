package confnotes.extract;

import confnotes.extract.event.FoundEvent;
import confnotes.extract.mention.FoundMention;
import confnotes.extract.mention.NameDecision;
import confnotes.extract.session.Verdict;
import confnotes.model.EventClaim;
import confnotes.model.Slug;
import confnotes.model.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Why each line of a note was taken for a session or left, and each ambiguous name for a service.
 *
 * @param path the note
 * @param event the event it was placed at; absent when none was found
 * @param sessions a verdict for each line that was weighed, in reading order
 * @param mentions every place that names a service, in reading order
 * @param names a decision for each ambiguous name, in reading order
 */
public record NoteExplanation(
    SourcePath path,
    Optional<FoundEvent> event,
    List<Verdict> sessions,
    List<FoundMention> mentions,
    List<NameDecision> names) {

  public NoteExplanation {
    sessions = List.copyOf(sessions);
    mentions = List.copyOf(mentions);
    names = List.copyOf(names);
  }

  /** Readable lines for the person who wrote the note; what was taken begins with {@code +}. */
  public List<String> lines() {
    List<String> out = new ArrayList<>();
    out.add(path.value());
    out.add(event.map(this::event).orElse("  - event: no title, label or file name tells of one"));
    sessions.forEach(verdict -> out.add(session(verdict)));
    services().forEach((service, own) -> out.add(service(service, own)));
    names.forEach(name -> out.add(name(name)));
    return List.copyOf(out);
  }

  private String event(FoundEvent found) {
    EventClaim claim = found.claim();
    StringBuilder told = new StringBuilder("  + event: \"" + claim.name() + "\" (series ");
    told.append(claim.series());
    claim.edition().ifPresent(edition -> told.append("; edition ").append(edition));
    claim.year().ifPresent(year -> told.append("; year ").append(year));
    claim.start().ifPresent(start -> told.append("; from ").append(start));
    claim.end().ifPresent(end -> told.append(" to ").append(end));
    claim.place().ifPresent(place -> told.append("; at ").append(place));
    return told.append("), from ").append(found.reason()).toString();
  }

  private String session(Verdict verdict) {
    return String.format(
        Locale.ROOT,
        "  %s session? %s:%s %s \"%s\": %s points (%s)",
        verdict.isTaken() ? "+" : "-",
        path.value(),
        verdict.at(),
        verdict.carrier(),
        verdict.text(),
        verdict.points(),
        String.join("; ", verdict.reasons()));
  }

  private SortedMap<Slug, List<FoundMention>> services() {
    SortedMap<Slug, List<FoundMention>> services = new TreeMap<>();
    mentions.forEach(m -> services.computeIfAbsent(m.service(), s -> new ArrayList<>()).add(m));
    return services;
  }

  private String service(Slug service, List<FoundMention> own) {
    return String.format(
        Locale.ROOT,
        "  + service %s: named %s, as %s, first at %s:%s",
        service,
        own.size() == 1 ? "once" : own.size() + " times",
        own.stream().map(m -> "\"" + m.text() + "\"").distinct().collect(Collectors.joining(", ")),
        path.value(),
        own.get(0).at());
  }

  private String name(NameDecision name) {
    return String.format(
        Locale.ROOT,
        "  %s service? %s:%s \"%s\" as %s: %s",
        name.isTaken() ? "+" : "-",
        path.value(),
        name.at(),
        name.text(),
        name.service(),
        name.reason());
  }
}
