package confnotes.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NameOrderTest {

  private static final List<String> NAMES =
      List.of("한가람", "eva Lind", "강바다", "Adam Moor", "이하늘", "Zoe Park");

  @Test
  void koreanReadersLookUpHangulFirst() {
    assertThat(NAMES.stream().sorted(NameOrder.in("ko")))
        .containsExactly("강바다", "이하늘", "한가람", "Adam Moor", "eva Lind", "Zoe Park");
  }

  @Test
  void englishReadersLookUpLatinLettersFirst() {
    assertThat(NAMES.stream().sorted(NameOrder.in("en")))
        .containsExactly("Adam Moor", "eva Lind", "Zoe Park", "강바다", "이하늘", "한가람");
  }
}
