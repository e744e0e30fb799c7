package confnotes.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class NormalFormTest {

  @Test
  void everyCharacterIsAsTheTablesOfUnicodeHaveIt() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = String.valueOf(c);
      assertThat(NormalForm.of(text)).isEqualTo(Normalizer.normalize(text, Form.NFC));
    }
  }

  @Test
  void everyPairThatComposesDoes() {
    List<String> pairs = new ArrayList<>();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String parts = Normalizer.normalize(String.valueOf(c), Form.NFD);
      for (int i = 0; i + 1 < parts.length(); i++) {
        pairs.add(parts.substring(i, i + 2));
      }
    }
    assertThat(pairs).hasSizeGreaterThan(10_000);
    for (String pair : pairs) {
      assertThat(NormalForm.of(pair)).isEqualTo(Normalizer.normalize(pair, Form.NFC));
    }
  }

  @Test
  void randomTextsAreAsTheTablesOfUnicodeHaveThem() {
    Set<Character> parts = new TreeSet<>();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      for (char part : Normalizer.normalize(String.valueOf(c), Form.NFD).toCharArray()) {
        if (c < 0x400 || (c >= 0x3040 && c < 0x3100) || part != c) {
          parts.add(part);
        }
      }
    }
    List<Character> letters = List.copyOf(parts);
    Random random = new Random(20261121);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = 2 + random.nextInt(3); left > 0; left--) {
        text.append(letters.get(random.nextInt(letters.size())).charValue());
      }
      assertThat(NormalForm.of(text.toString())).isEqualTo(Normalizer.normalize(text, Form.NFC));
    }
  }
}
