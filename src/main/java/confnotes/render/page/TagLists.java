package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.model.ServiceUse;
import confnotes.render.part.Chip;
import confnotes.render.part.ChipGroup;
import confnotes.render.part.RankBar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the list of services. */
final class TagLists {

  static final Permalink LIST = new Permalink("tags/");

  private static final int RANKED = 12;
  private static final int NAMED = 6;

  private final Workshop workshop;
  private final ServiceFacts facts;

  TagLists(Workshop workshop) {
    this.workshop = workshop;
    this.facts = new ServiceFacts(workshop);
  }

  /** Id of a category's section. */
  static String id(String category) {
    return "category-" + category;
  }

  TagsPage page() {
    int all = workshop.site().services().size();
    String named =
        workshop.chips().mostMentioned(NAMED).stream()
            .map(Chip::name)
            .collect(Collectors.joining(", "));
    return new TagsPage(
        workshop
            .frames()
            .listed(
                LIST,
                workshop.text("services"),
                workshop.text("tags.description", all, named),
                List.of(),
                Map.of()),
        workshop.text("tags.lead", all),
        ranking(),
        categories());
  }

  private List<RankBar> ranking() {
    List<ServiceUse> top = workshop.chips().mostMentioned().limit(RANKED).toList();
    int highest = top.isEmpty() ? 1 : top.get(0).mentions().size();
    return top.stream().map(use -> bar(use, highest)).toList();
  }

  private RankBar bar(ServiceUse use, int highest) {
    int count = use.mentions().size();
    int percent = Math.max(1, Math.round(100f * count / highest));
    return new RankBar(workshop.chips().of(use.service().slug()), percent, String.valueOf(count));
  }

  /** Categories by their label, services in them by number of mentions. */
  private List<ChipGroup> categories() {
    Map<String, List<ServiceUse>> byCategory =
        workshop
            .chips()
            .mostMentioned()
            .collect(
                Collectors.groupingBy(
                    use -> use.service().category(), TreeMap::new, Collectors.toList()));
    return byCategory.entrySet().stream()
        .map(entry -> group(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((ChipGroup g) -> -g.chips().size()))
        .toList();
  }

  private ChipGroup group(String category, List<ServiceUse> uses) {
    return new ChipGroup(
        facts.categoryLabel(category),
        id(category),
        Tone.of(category),
        uses.stream()
            .map(u -> workshop.chips().of(u.service().slug()).counted(u.mentions().size()))
            .toList());
  }
}
