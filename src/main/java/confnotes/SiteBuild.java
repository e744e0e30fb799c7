package confnotes;

/** Command. */
public final class SiteBuild {
  private SiteBuild() {}

  /**
   * Runs.
   *
   * @param arguments none: the options are system properties, the project is the working folder
   */
  public static void main(String[] arguments) {
    System.out.println(java.nio.file.Path.of("").toAbsolutePath());
  }
}
