package confnotes.search;

import java.util.Set;

/**
 * Particles and verb endings of Korean that nobody looks for inside a word. Only decides what is
 * not indexed from inside a word (에서 in 서버리스에서); a word as it begins is found with its ending.
 *
 * <p>Of endings of one syllable only those with which no noun ends are here: 의 is left out because
 * of 회의, 로 because of 경로.
 */
final class Endings {

  private static final int LONGEST = 5;

  private static final Set<String> ENDINGS =
      Set.of(
          """
              은 는 을 를 에 에서 에서는 에서도 에서의 에는 에도 에게 에게는 으로 으로는 으로의 으로써 으로서
              로서 로써 로는 로의 까지 까지는 부터 보다 보다는 처럼 만큼 마다 들이 들을 들은 들의 들에 들에게
              이라 이라는 라는 이라고 라고 이란 이나 이며 이고 이지만 인데 입니다 이다 였다 이었다
              하는 하고 하기 하게 하여 하며 하면 하지 해서 했다 한다 하다 했던 하던 해야 합니다 했습니다
              하였다 하였습니다 하는데 했는데 하지만 하려면 하기에 하기가 하기를 하기도 한다는 한다고
              되는 되고 되기 되어 되며 되면 되지 돼서 됐다 된다 되다 되었다 됩니다 됐습니다 되었습니다
              습니다 있는 있다 있고 있습니다 없는 없다 없이 같은 같이 시키는 시켜 시킨 스러운
              """
              .trim()
              .split("\\s+"));

  private Endings() {}

  /** {@code word} without its longest ending, where two syllables or more remain. */
  static String strip(String word) {
    for (int length = Math.min(LONGEST, word.length() - 2); length > 0; length--) {
      int end = word.length() - length;
      if (ENDINGS.contains(word.substring(end))) {
        return word.substring(0, end);
      }
    }
    return word;
  }
}
