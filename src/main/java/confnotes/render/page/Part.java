package confnotes.render.page;

import confnotes.model.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Something that pages are made of, or are about.
 *
 * @param kind what it is
 * @param name which one; empty for all of the kind together
 */
public record Part(Kind kind, String name) {

  /** What kind of thing it is. */
  public enum Kind {
    /** A note with all it says. */
    NOTE,
    /** A note as other pages tell of it: without its text, and without places in its file. */
    TOLD_NOTE,
    /** The year by which a note is shelved. */
    YEAR,
    /** Which notes there are, in which order. */
    SHELF,
    /** An event with its programme. */
    EVENT,
    /** A person with their sessions. */
    SPEAKER,
    /** A service with its mentions. */
    SERVICE,
    /**
     * Before which services a service comes, and behind which, where they are sorted by mentions.
     */
    RANK,
    /** A page written for the site itself. */
    TEXT,
    /** A former address. */
    REDIRECT,
    /** A page about nothing that has a name of its own. */
    PAGE
  }

  /** As the record's own would have it, but called often enough to be written out. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Part part && part.kind == kind && part.name.equals(name);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + kind.hashCode();
  }

  /** One thing that has an address. */
  public static Part of(Kind kind, Slug slug) {
    return new Part(kind, slug.value());
  }

  /** All of a kind together: which there are, in which order, with all they say. */
  public static Part all(Kind kind) {
    return new Part(kind, "");
  }
}
