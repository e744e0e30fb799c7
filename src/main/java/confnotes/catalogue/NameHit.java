package confnotes.catalogue;

import confnotes.model.Slug;

/**
 * A place in a text where a name of the catalogue stands as a word, its own conditions (case, words
 * directly beside it) met. Hits may overlap; which of them is meant is not decided yet.
 *
 * @param start index of the first character, that of the vendor's name when it stands in front
 * @param end index behind the last character
 * @param service the service that has the name
 * @param name the name
 * @param isExactCase whether capitals stand as in {@code name}
 * @param vendor whether the service's vendor stands directly in front
 */
public record NameHit(
    int start, int end, Slug service, ServiceName name, boolean isExactCase, VendorInFront vendor) {

  /** What stands directly in front of a name. */
  public enum VendorInFront {
    OWN,
    OTHER,
    NONE
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(NameHit other) {
    return start < other.end && other.start < end;
  }
}
