package confnotes.render.part;

import java.util.List;
import java.util.Optional;

/**
 * Services of one category.
 *
 * @param label the category for people
 * @param id id of the section
 * @param color name of the category's colour
 * @param chips its services, with counts, the most mentioned when there are many
 * @param more leads to all of them, and says how many are not here
 */
public record ChipGroup(
    String label, String id, String color, List<Chip> chips, Optional<Link> more) {

  public ChipGroup {
    chips = List.copyOf(chips);
  }
}
