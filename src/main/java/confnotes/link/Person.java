package confnotes.link;

/**
 * What tells one person from another: the name, and the organisation where several people bear it.
 *
 * @param name key of the name
 * @param organization key of the organisation; empty when the name alone is enough
 */
record Person(NameKey name, NameKey organization) implements Comparable<Person> {

  static Person named(NameKey name) {
    return new Person(name, new NameKey(""));
  }

  @Override
  public int compareTo(Person other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : organization.compareTo(other.organization);
  }
}
