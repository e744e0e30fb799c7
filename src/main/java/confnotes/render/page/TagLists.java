package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.model.ServiceUse;
import confnotes.render.page.Part.Kind;
import confnotes.render.part.Chip;
import confnotes.render.part.ChipGroup;
import confnotes.render.part.Link;
import confnotes.render.part.Pager;
import confnotes.render.part.RankBar;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the list of services; large categories go on to pages of their own. */
final class TagLists {

  static final Permalink LIST = new Permalink("tags/");

  private static final int RANKED = 12;
  private static final int NAMED = 6;

  /** So many services stand in the list; of more, each category shows the most mentioned. */
  private static final int LISTED = 150;

  private static final int SERVICES_A_PAGE = 150;

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

  Stream<PageSource> sources() {
    return Stream.of(new PageSource(new Part(Kind.PAGE, LIST.value()), this::pages));
  }

  private Stream<TagsPage> pages() {
    Map<String, List<ServiceUse>> categories =
        workshop
            .chips()
            .mostMentioned()
            .collect(
                Collectors.groupingBy(
                    use -> use.service().category(), TreeMap::new, Collectors.toList()));
    int limit = limit(categories.values());
    return Stream.concat(
        Stream.of(page(categories, limit)),
        categories.entrySet().stream()
            .filter(category -> category.getValue().size() > limit)
            .flatMap(category -> pages(category.getKey(), category.getValue())));
  }

  /** How many of each category stand in the list, so that it holds about {@link #LISTED}. */
  private static int limit(Collection<List<ServiceUse>> categories) {
    int limit = 1;
    while (shown(categories, limit) < shown(categories, limit + 1)
        && shown(categories, limit + 1) <= LISTED) {
      limit++;
    }
    return limit;
  }

  private static int shown(Collection<List<ServiceUse>> categories, int limit) {
    return categories.stream().mapToInt(uses -> Math.min(uses.size(), limit)).sum();
  }

  /** The whole of a category. */
  private Stream<TagsPage> pages(String category, List<ServiceUse> uses) {
    return Paging.slices(whole(category), uses, SERVICES_A_PAGE).stream()
        .map(
            slice -> {
              String label = facts.categoryLabel(category);
              String lead = workshop.text("tags.lead", uses.size());
              ChipGroup group = group(category, slice.items(), SERVICES_A_PAGE);
              Frame frame =
                  workshop
                      .frames()
                      .listed(
                          slice.at(),
                          Paging.titled(label, slice.number()),
                          Workshop.joined(label, lead),
                          List.of(workshop.frames().part("services", LIST.value())),
                          Map.of());
              return new TagsPage(frame, lead, List.of(), List.of(group), slice.pager());
            });
  }

  private static Permalink whole(String category) {
    return new Permalink(LIST.value() + "category/" + category + "/");
  }

  private TagsPage page(Map<String, List<ServiceUse>> categories, int limit) {
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
        categories.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                    (Map.Entry<String, List<ServiceUse>> e) -> -e.getValue().size()))
            .map(entry -> group(entry.getKey(), entry.getValue(), limit))
            .toList(),
        Pager.NONE);
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

  private ChipGroup group(String category, List<ServiceUse> uses, int limit) {
    int more = uses.size() - limit;
    return new ChipGroup(
        facts.categoryLabel(category),
        id(category),
        Tone.of(category),
        uses.stream()
            .limit(limit)
            .map(u -> workshop.chips().counted(u.service().slug(), u.mentions().size()))
            .toList(),
        more > 0
            ? Optional.of(Link.to(workshop.text("moreServices", more), whole(category)))
            : Optional.empty());
  }
}
