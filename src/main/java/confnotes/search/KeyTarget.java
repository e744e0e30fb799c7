package confnotes.search;

/** Takes the keys of a document, each with what it weighs; one that comes again weighs more. */
interface KeyTarget {

  void add(String key, float weight);

  /** Takes all keys of a word that is found from its beginning and from inside. */
  void addWord(Token word, float weight);
}
