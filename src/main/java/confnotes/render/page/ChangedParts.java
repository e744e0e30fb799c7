package confnotes.render.page;

import confnotes.model.PublishedNote;
import confnotes.model.Redirect;
import confnotes.model.ServiceUse;
import confnotes.model.Site;
import confnotes.model.Slug;
import confnotes.model.TextPage;
import confnotes.render.page.Part.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds in what two sites differ. After an edit nearly all of both is not only equal but the same,
 * which is looked at first.
 */
public final class ChangedParts {

  private final Site before;
  private final Site after;
  private final Set<Part> changed = new HashSet<>();

  private ChangedParts(Site before, Site after) {
    this.before = before;
    this.after = after;
  }

  /** Whether every page has to be made anew: what stands on all of them is another. */
  public static boolean areAll(Site before, Site after) {
    return !before.settings().equals(after.settings())
        || !titles(before.pages()).equals(titles(after.pages()));
  }

  private static List<?> titles(List<TextPage> pages) {
    return pages.stream().map(page -> List.of(page.title(), page.permalink())).toList();
  }

  /** Every part that is new in {@code after}, no longer there, or not what it was. */
  public static Set<Part> between(Site before, Site after) {
    return new ChangedParts(before, after).find();
  }

  private Set<Part> find() {
    compare(Kind.NOTE, before.notes(), after.notes(), Objects::equals);
    compare(Kind.TOLD_NOTE, before.notes(), after.notes(), ChangedParts::areToldAlike);
    compare(Kind.EVENT, before.events(), after.events(), Objects::equals);
    compare(Kind.SPEAKER, before.speakers(), after.speakers(), Objects::equals);
    compare(Kind.SERVICE, before.services(), after.services(), Objects::equals);
    compare(Kind.TEXT, texts(before), texts(after), Objects::equals);
    compare(Kind.REDIRECT, redirects(before), redirects(after), Objects::equals);
    compareShelves();
    compareRanks();
    return changed;
  }

  private static boolean areToldAlike(PublishedNote old, PublishedNote now) {
    return Objects.equals(old, now) || ToldNote.isSame(old, now);
  }

  private <K, V> void compare(Kind kind, Map<K, V> old, Map<K, V> now, BiPredicate<V, V> isSame) {
    int unchanged = changed.size();
    now.forEach(
        (key, value) -> {
          V known = old.get(key);
          if (known == null || !isSame.test(known, value)) {
            changed.add(new Part(kind, key.toString()));
          }
        });
    old.keySet().stream()
        .filter(key -> !now.containsKey(key))
        .forEach(key -> changed.add(new Part(kind, key.toString())));
    if (changed.size() > unchanged || !isInSameOrder(old, now)) {
      changed.add(Part.all(kind));
    }
  }

  private static boolean isInSameOrder(Map<?, ?> old, Map<?, ?> now) {
    Iterator<?> other = now.keySet().iterator();
    return old.size() == now.size() && old.keySet().stream().allMatch(k -> k.equals(other.next()));
  }

  private static Map<String, TextPage> texts(Site site) {
    return site.pages().stream()
        .collect(Collectors.toMap(page -> page.permalink().value(), Function.identity()));
  }

  private static Map<String, Redirect> redirects(Site site) {
    return site.redirects().stream().collect(Collectors.toMap(Redirect::from, r -> r));
  }

  private void compareShelves() {
    if (!isInSameOrder(before.notes(), after.notes())) {
      changed.add(Part.all(Kind.SHELF));
    }
    before.notes().forEach(this::compareYear);
  }

  private void compareYear(Slug slug, PublishedNote old) {
    PublishedNote now = after.notes().get(slug);
    if (now != null && !Objects.equals(now, old) && !now.year().equals(old.year())) {
      changed.add(Part.of(Kind.YEAR, slug));
    }
  }

  /** Two services change places only where the mentions of one of them are more, or fewer. */
  private void compareRanks() {
    List<Slug> both = new ArrayList<>(before.services().keySet());
    both.retainAll(after.services().keySet());
    for (Slug service : both) {
      if (count(before, service) != count(after, service)) {
        both.stream()
            .filter(other -> order(before, service, other) != order(after, service, other))
            .forEach(other -> changePlaces(service, other));
      }
    }
  }

  private void changePlaces(Slug service, Slug other) {
    changed.add(Part.of(Kind.RANK, service));
    changed.add(Part.of(Kind.RANK, other));
  }

  private static int count(Site site, Slug service) {
    return site.service(service).mentions().size();
  }

  private static int order(Site site, Slug service, Slug other) {
    ServiceUse use = site.service(service);
    return Integer.signum(Chips.MOST_MENTIONED.compare(use, site.service(other)));
  }
}
