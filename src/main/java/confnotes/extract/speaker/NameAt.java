package confnotes.extract.speaker;

/**
 * A name found at the beginning of some words.
 *
 * @param name the name without title of courtesy
 * @param words number of words it takes
 * @param strength 1 for a word that may be a name, 2 for one that looks like nothing else, 3 where
 *     a title of courtesy says so
 */
record NameAt(String name, int words, int strength) {}
