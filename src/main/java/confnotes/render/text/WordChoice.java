package confnotes.render.text;

/** Chooses the form of a word that depends on a value beside it. */
sealed interface WordChoice {

  /**
   * One of two forms.
   *
   * @param value the value the word goes with
   * @param first form behind a final consonant, or of one
   * @param second form behind a vowel, or of any other number
   */
  String choose(String value, String first, String second);

  static WordChoice of(String language) {
    return language.equals("ko") ? new ByFinalConsonant() : new ByNumber();
  }

  /** Korean: 을/를, 이/가, 은/는, 과/와 and 으로/로 by the sound the value ends with. */
  record ByFinalConsonant() implements WordChoice {
    @Override
    public String choose(String value, String first, String second) {
      FinalSound sound = FinalSound.of(value);
      boolean isVowelLike = first.equals("으로") && sound == FinalSound.RIEUL;
      return sound == FinalSound.VOWEL || isVowelLike ? second : first;
    }
  }

  /** English: singular for 1, plural for every other number. */
  record ByNumber() implements WordChoice {
    @Override
    public String choose(String value, String first, String second) {
      return value.equals("1") ? first : second;
    }
  }
}
