package confnotes.model;

import java.util.Optional;

/** Makes slugs from text, the same on every machine. */
public final class Slugs {

  private Slugs() {}

  /**
   * The slug of a title or name in any script: {@code AWS 서밋 서울 2018 후기} becomes {@code
   * aws-seomit-seoul-2018-hugi}. Too long a text is cut at a word.
   *
   * @return the slug; absent when the text holds no letter or digit at all
   */
  public static Optional<Slug> of(String text) {
    if (Slug.isSlug(text)) {
      return Optional.of(new Slug(text)); // as the ids of mentions are
    }
    String spelt = text.replace("C++", "Cpp").replace("C#", "Csharp").replace("F#", "Fsharp");
    String joined = joined(Romanizer.romanize(spelt));
    return joined.isEmpty() ? Optional.empty() : Optional.of(new Slug(cut(joined)));
  }

  /** Letters and digits with one hyphen for all that stands between two of them. */
  private static String joined(String romanized) {
    StringBuilder out = new StringBuilder(romanized.length());
    boolean isApart = false;
    for (int i = 0; i < romanized.length(); i++) {
      char c = romanized.charAt(i);
      if (Slug.isLetterOrDigit(c)) {
        out.append(isApart && out.length() > 0 ? "-" : "").append(c);
      }
      isApart = !Slug.isLetterOrDigit(c);
    }
    return out.toString();
  }

  private static String cut(String slug) {
    if (slug.length() <= Slug.MAX_LENGTH) {
      return slug;
    }
    int word = slug.lastIndexOf('-', Slug.MAX_LENGTH);
    return slug.substring(0, word > 0 ? word : Slug.MAX_LENGTH);
  }
}
