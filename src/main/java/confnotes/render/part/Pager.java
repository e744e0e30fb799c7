package confnotes.render.part;

import java.util.List;
import java.util.Optional;

/**
 * Links between the pages of a long list.
 *
 * @param pages every page, or the first, the last and those around this one
 * @param previous the page before; absent on the first
 * @param next the page behind; absent on the last
 */
public record Pager(List<Step> pages, Optional<String> previous, Optional<String> next) {

  /** Of a list on one page. */
  public static final Pager NONE = new Pager(List.of(), Optional.empty(), Optional.empty());

  public Pager {
    pages = List.copyOf(pages);
  }

  /**
   * One page of the list.
   *
   * @param label its number, or {@code …} for a gap
   * @param url its address, relative to the root; empty for a gap
   * @param isCurrent whether it is this page
   */
  public record Step(String label, String url, boolean isCurrent) {}
}
