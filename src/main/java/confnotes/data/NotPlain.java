package confnotes.data;

/** Says that a text has more of YAML in it than {@link PlainYaml} reads; without a stack trace. */
final class NotPlain extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotPlain() {
    super("more than plain YAML", null, false, false);
  }
}
