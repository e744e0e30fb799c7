package confnotes;

import confnotes.model.Site;
import confnotes.work.Workers;

/** What is known of a project's notes once they are linked, without its pages. */
public final class LinkedSite {

  private LinkedSite() {}

  /** Reads and links the notes that {@code options} name. */
  public static Site of(SiteBuildOptions options) {
    try (Workers workers = new Workers(options.threads())) {
      Assembly assembly = new Assembly(options, BuildConsole.silent(), workers);
      Inputs inputs = assembly.settle();
      return assembly.link(inputs, assembly.read(inputs)).site();
    }
  }
}
