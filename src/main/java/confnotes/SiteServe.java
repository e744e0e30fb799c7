package confnotes;

/** Command. */
public final class SiteServe {
  private SiteServe() {}

  /**
   * Runs.
   *
   * @param arguments none: the options are system properties, the project is the working folder
   */
  public static void main(String[] arguments) {
    System.out.println(java.nio.file.Path.of("").toAbsolutePath());
  }
}
