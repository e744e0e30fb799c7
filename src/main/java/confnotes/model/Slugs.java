package confnotes.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Makes slugs from text, the same on every machine. */
public final class Slugs {

  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private Slugs() {}

  /**
   * The slug of a title or name in any script: {@code AWS 서밋 서울 2018 후기} becomes {@code
   * aws-seomit-seoul-2018-hugi}. Too long a text is cut at a word.
   *
   * @return the slug; absent when the text holds no letter or digit at all
   */
  public static Optional<Slug> of(String text) {
    String spelt = text.replace("C++", "Cpp").replace("C#", "Csharp").replace("F#", "Fsharp");
    String joined = OTHERS.matcher(Romanizer.romanize(spelt)).replaceAll("-");
    String trimmed = trim(joined);
    return trimmed.isEmpty() ? Optional.empty() : Optional.of(new Slug(cut(trimmed)));
  }

  private static String trim(String slug) {
    int start = slug.startsWith("-") ? 1 : 0;
    int end = slug.length() - (slug.length() > start && slug.endsWith("-") ? 1 : 0);
    return slug.substring(start, end);
  }

  private static String cut(String slug) {
    if (slug.length() <= Slug.MAX_LENGTH) {
      return slug;
    }
    int word = slug.lastIndexOf('-', Slug.MAX_LENGTH);
    return slug.substring(0, word > 0 ? word : Slug.MAX_LENGTH);
  }
}
