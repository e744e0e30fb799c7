package confnotes.extract.mention;

import confnotes.catalogue.NameHit;
import confnotes.model.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows of names with nothing but commas, signs or conjunctions between: {@code Glue, Athena},
 * {@code Connect + Lex}, {@code Config와 CloudTrail}. What stands in a row is of one kind.
 */
final class Enumeration {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*+(?:[,/+&·・、|]|->|→|와|과|이랑|랑|하고|と|や)\\s*+(?:and\\s|및\\s)?+" + "|\\s(?:and|or|및)\\s");

  private final String text;
  private final List<NameHit> hits;

  /** What each name's row names without doubt; absent until somebody asks, as few blocks do. */
  private @Nullable IdentityHashMap<NameHit, Set<Slug>> certainInRow;

  /**
   * The rows of a text.
   *
   * @param hits the names in it
   */
  Enumeration(String text, List<NameHit> hits) {
    this.text = text;
    this.hits = hits;
  }

  /**
   * The services that the row of {@code hit} names without doubt.
   *
   * @param isCertain which of the names are meant without doubt, the same at each call
   */
  Set<Slug> certainBeside(NameHit hit, Predicate<NameHit> isCertain) {
    IdentityHashMap<NameHit, Set<Slug>> known =
        certainInRow == null ? readRows(isCertain) : certainInRow;
    certainInRow = known;
    return known.getOrDefault(hit, Set.of());
  }

  private IdentityHashMap<NameHit, Set<Slug>> readRows(Predicate<NameHit> isCertain) {
    IdentityHashMap<NameHit, Set<Slug>> rows = new IdentityHashMap<>();
    Set<Slug> row = new TreeSet<>();
    int end = 0;
    List<NameHit> sorted = new ArrayList<>(hits);
    sorted.sort(Comparator.comparingInt(NameHit::start));
    for (NameHit hit : sorted) {
      if (hit.start() >= end && !BETWEEN.matcher(text).region(end, hit.start()).matches()) {
        row = new TreeSet<>();
      }
      rows.put(hit, row);
      if (isCertain.test(hit)) {
        row.add(hit.service());
      }
      end = Math.max(end, hit.end());
    }
    return rows;
  }
}
