package confnotes.render.part;

import java.util.List;

/**
 * Services of one category.
 *
 * @param label the category for people
 * @param id id of the section
 * @param color name of the category's colour
 * @param chips its services, with counts
 */
public record ChipGroup(String label, String id, String color, List<Chip> chips) {

  public ChipGroup {
    chips = List.copyOf(chips);
  }
}
