package confnotes;

/** Command. */
public final class SiteCheck {
  private SiteCheck() {}

  /**
   * Runs.
   *
   * @param arguments the project folder
   */
  public static void main(String[] arguments) {
    System.out.println(arguments[0]);
  }
}
