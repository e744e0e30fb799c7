package confnotes.extract.explain;

import confnotes.extract.mention.FoundMention;
import confnotes.extract.mention.FoundMentions;
import confnotes.extract.mention.NameDecision;
import confnotes.extract.mention.ServiceOverrules;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says which services a note names, and of each name that can mean something else why it was taken
 * or left. A service without such a name has one line.
 *
 * @param found what the note names
 * @param overrules what the front matter says against it
 */
public record ExplainedNames(FoundMentions found, ServiceOverrules overrules) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Slug slug : sorted(overrules.added())) {
      lines.add("+ " + slug + ": the front matter lists it under services, so its names count");
    }
    for (Slug slug : sorted(overrules.excluded())) {
      lines.add("- " + slug + ": the front matter lists it under not-services");
    }
    services().forEach((service, own) -> lines.add(service(service, own)));
    found.decisions().get().forEach(decision -> lines.add(decision(decision)));
    return lines.isEmpty() ? List.of("- none: no name of the catalogue stands in the text") : lines;
  }

  private static Set<Slug> sorted(Set<Slug> slugs) {
    return new TreeSet<>(slugs);
  }

  private SortedMap<Slug, List<FoundMention>> services() {
    SortedMap<Slug, List<FoundMention>> services = new TreeMap<>();
    found
        .mentions()
        .forEach(m -> services.computeIfAbsent(m.service(), s -> new ArrayList<>()).add(m));
    return services;
  }

  private static String service(Slug service, List<FoundMention> own) {
    return String.format(
        Locale.ROOT,
        "+ %s: named %s, as %s, first in %s",
        service,
        own.size() == 1 ? "once" : own.size() + " times",
        own.stream().map(m -> "\"" + m.text() + "\"").distinct().collect(Collectors.joining(", ")),
        ExplainedTalks.line(own.get(0).at()));
  }

  private String decision(NameDecision name) {
    boolean isExcluded = overrules.excluded().contains(name.service());
    return String.format(
        Locale.ROOT,
        "  %s %s \"%s\" as %s: %s%s",
        name.isTaken() && !isExcluded ? "+" : "-",
        ExplainedTalks.line(name.at()),
        name.text(),
        name.service(),
        name.reason(),
        name.isTaken() && isExcluded ? ", but the front matter denies it" : "");
  }
}
