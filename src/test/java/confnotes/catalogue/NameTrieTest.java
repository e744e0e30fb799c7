package confnotes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NameTrieTest {

  /** The last six bits of {@code a}, {@code !} and {@code ꐡ} are the same. */
  private static final String LETTERS = "ab!ꐡ람다ム";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void walksWhereANameGoesOnAndNowhereElse(long seed) {
    Random random = new Random(seed);
    Map<String, List<String>> names = new HashMap<>();
    Set<String> beginnings = new HashSet<>();
    for (int i = 0; i < 800; i++) {
      String name = word(random);
      names.put(name, List.of(name));
      for (int end = 1; end <= name.length(); end++) {
        beginnings.add(name.substring(0, end));
      }
    }
    NameTrie<String> trie = new NameTrie<>(names);
    for (int i = 0; i < 5_000; i++) {
      String text = word(random);
      int node = walk(trie, text);
      assertThat(node != NameTrie.NONE).as(text).isEqualTo(beginnings.contains(text));
      checkQuickLook(trie, text, names.keySet(), beginnings);
      if (node != NameTrie.NONE) {
        assertThat(trie.isEnd(node)).as(text).isEqualTo(names.containsKey(text));
        assertThat(trie.at(node)).as(text).isEqualTo(names.getOrDefault(text, List.of()));
      }
    }
  }

  /** It may say yes where no name stands, but never no where one may. */
  private static void checkQuickLook(
      NameTrie<String> trie, String text, Set<String> names, Set<String> beginnings) {
    String first = text.substring(0, 1);
    char second = text.length() > 1 ? text.charAt(1) : 0;
    boolean answer = trie.mayBegin(text.charAt(0), second);
    if (names.contains(first) || (text.length() > 1 && beginnings.contains(first + second))) {
      assertThat(answer).as(text).isTrue();
    }
    if (!beginnings.contains(first)) {
      assertThat(answer).as(text).isFalse();
    }
  }

  private static int walk(NameTrie<String> trie, String text) {
    int node = NameTrie.ROOT;
    for (int i = 0; i < text.length() && node != NameTrie.NONE; i++) {
      node = trie.child(node, text.charAt(i));
    }
    return node;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int left = 1 + random.nextInt(6); left > 0; left--) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
