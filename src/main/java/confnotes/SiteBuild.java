package confnotes;

/** Command. */
public final class SiteBuild {
  private SiteBuild() {}

  /**
   * Runs.
   *
   * @param arguments the project folder
   */
  public static void main(String[] arguments) {
    System.out.println(arguments[0]);
  }
}
