package confnotes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import confnotes.catalogue.FoldedText.Gap;
import confnotes.model.Service;
import confnotes.model.ServiceKind;
import confnotes.model.Slug;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AliasMatcherPropertyTest {

  private static final List<String> NAMES =
      List.of(
          "S3",
          "EC2",
          "Lambda",
          "Lambda@Edge",
          "람다",
          "람다 엣지",
          "Step Functions",
          "CloudWatch",
          "다이나모DB",
          "클라우드프론트",
          "Route 53",
          "C#",
          "C++",
          "Node.js",
          "ラムダ",
          "Go",
          "Dynamo");

  private static final List<String> PIECES =
      List.of(
          "S3",
          "ec2",
          "lambda",
          "Lambda",
          "@",
          "Edge",
          "람다",
          "엣지",
          "step",
          "Functions",
          "function",
          "Cloud",
          "Watch",
          "다이나모",
          "DB",
          "클라우드",
          "프론트",
          "Route",
          "53",
          "C",
          "#",
          "+",
          "++",
          "node",
          ".js",
          "ラムダ",
          "ー",
          "go",
          "Dynamo",
          "에서",
          "를",
          "는",
          "식",
          "빛",
          "s",
          "2",
          " ",
          " ",
          " ",
          "-",
          "_",
          ".",
          ",",
          "/",
          "(",
          ")",
          "\n",
          "à",
          "　",
          "ｓ３",
          "🚀",
          "\u200B",
          "를 통해",
          "という");

  private static final List<Vendor> NO_VENDORS = List.of();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsWhatANaiveSearchFinds(long seed) {
    AliasMatcher matcher = new AliasMatcher(entries(), NO_VENDORS);
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String text = text(random, 1 + random.nextInt(12));
      assertThat(matcher.hits(FoldedText.of(text)).stream().map(AliasMatcherPropertyTest::show))
          .as("seed %d, text \"%s\"", seed, text)
          .containsExactlyInAnyOrderElementsOf(naive(text));
    }
  }

  @Test
  void longAndHostileTextsTakeLinearTime() {
    AliasMatcher matcher = new AliasMatcher(entries(), NO_VENDORS);
    for (String piece : List.of("Step ", "람다", "클라우드", "lambda-", "S3,", "à", "ㄱ", "C+", "_")) {
      FoldedText text = FoldedText.of(piece.repeat(200_000));
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> matcher.hits(text), piece);
    }
  }

  /** Every name at every place, character by character. */
  private static List<String> naive(String original) {
    FoldedText text = FoldedText.of(original);
    WordBoundary boundary = new WordBoundary(text);
    List<String> found = new ArrayList<>();
    for (String name : NAMES) {
      List<String> forms = new ArrayList<>(List.of(name));
      if (name.equals("Step Functions")) {
        forms.add("Step Function");
      }
      for (String form : forms) {
        boolean isPlain = form.equals(name);
        for (int start = 0; start < text.size(); start++) {
          int end = stands(NamePattern.of(form), text, start);
          int wordEnd = end < 0 ? -1 : boundary.wordEnd(start, end, isPlain);
          if (wordEnd > 0 && boundary.startsWord(start)) {
            found.add(name + " " + text.start(start) + " " + text.end(wordEnd - 1));
          }
        }
      }
    }
    return found;
  }

  private static int stands(NamePattern pattern, FoldedText text, int start) {
    long joints = 0;
    for (int i = 0; i < pattern.length(); i++) {
      if (start + i >= text.size() || text.folded(start + i) != pattern.compact().charAt(i)) {
        return -1;
      }
      Gap gap = i == 0 ? Gap.NONE : text.gapBefore(start + i);
      if (gap == Gap.BREAK) {
        return -1;
      }
      joints |= gap == Gap.NONE ? 0 : 1L << i;
    }
    return pattern.allowsJoints(joints, text, start) ? start + pattern.length() : -1;
  }

  private static String show(NameHit hit) {
    return hit.name().text() + " " + hit.start() + " " + hit.end();
  }

  private static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static List<CatalogueEntry> entries() {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      entries.add(
          new CatalogueEntry(
              service("service-" + i, NAMES.get(i)),
              List.of(ServiceName.plain(NAMES.get(i), NameRule.ALWAYS))));
    }
    return entries;
  }

  private static Service service(String slug, String name) {
    return new Service(
        new Slug(slug),
        name,
        "other",
        ServiceKind.TECHNOLOGY,
        "library",
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }
}
