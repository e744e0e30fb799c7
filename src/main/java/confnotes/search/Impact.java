package confnotes.search;

/**
 * How much a document is about a key, from 0 to 7: BM25F (Robertson, Zaragoza and Taylor 2004) up
 * to the factor of the key's rarity, which the client knows from the key's count, and rounded.
 */
final class Impact {

  static final float NAME = 14;
  static final float TITLE = 6.5f;
  static final float SPEAKER = 5;
  static final float MENTION = 2;
  static final float TEXT = 1;

  /** In the line that describes a service: of use, but not what notes say about it. */
  static final float DESCRIPTION = 0.4f;

  private static final float INSIDE = 0.5f;
  private static final float SATURATION = 1.2f;
  private static final float LENGTH_SHARE = 0.6f;

  private Impact() {}

  /** Weight of one occurrence in a text of this length where texts have the mean length. */
  static float inText(int length, double meanLength) {
    double relative = meanLength == 0 ? 1 : length / meanLength;
    return (float) (TEXT / (1 - LENGTH_SHARE + LENGTH_SHARE * relative));
  }

  static float inside(float weight) {
    return weight * INSIDE;
  }

  /** The level of a document with this sum of weights; 0 for none, else 1 at least. */
  static int level(float weight) {
    if (weight == 0) {
      return 0;
    }
    float saturated = weight / (weight + SATURATION);
    return Math.max(1, (int) (saturated * (Postings.MAX_LEVEL + 1)));
  }
}
