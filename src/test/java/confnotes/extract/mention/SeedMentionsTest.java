package confnotes.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.catalogue.ServiceCatalogue;
import confnotes.model.Body;
import confnotes.model.Service;
import confnotes.model.ServiceKind;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.SourcePath;
import confnotes.read.NoteReader;
import confnotes.read.ReadOptions;
import confnotes.read.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five given posts against what a person found in them. */
final class SeedMentionsTest {

  private static final Path TRUTH = Path.of("src/test/resources/mentions/seeds");

  private static final ServiceCatalogue CATALOGUE = ServiceCatalogue.builtIn();

  /** A place in a post and what it is. */
  private record Place(int line, int column, String kind, Set<String> slugs, String text) {
    static Place of(String row) {
      String[] fields = row.split("\t");
      String[] at = fields[0].split(":");
      return new Place(
          Integer.parseInt(at[0]),
          Integer.parseInt(at[1]),
          fields[1],
          Set.of(fields[2].split(",")),
          fields[3]);
    }

    boolean overlaps(FoundMention m) {
      return line == m.at().line()
          && column < m.at().column() + m.text().length()
          && m.at().column() < column + text.length();
    }

    boolean isFoundBy(FoundMention m) {
      return overlaps(m) && slugs.contains(m.service().value());
    }
  }

  private static int right;
  private static int traps;
  private static int others;
  private static final List<String> MISSED = new ArrayList<>();
  private static final List<String> WRONG = new ArrayList<>();
  private static final List<String> TRAPPED = new ArrayList<>();
  private static final List<String> OTHERS_MISSED = new ArrayList<>();

  @BeforeAll
  static void compare() throws IOException {
    ReadOptions options = new ReadOptions("ko", ZoneId.of("Asia/Seoul"), EmailPolicy.SHOW, 1 << 20);
    NoteReader reader = new NoteReader(options);
    MentionFinder finder = new MentionFinder(CATALOGUE);
    try (Stream<Path> posts = Files.list(TRUTH)) {
      for (Path truth : posts.sorted().toList()) {
        String name = truth.getFileName().toString();
        SourcePath path = new SourcePath("seeds/" + name);
        Path seeds = Path.of("seeds");
        Body body =
            reader
                .read(new SourceFile(seeds.resolve(name), path, seeds))
                .product()
                .orElseThrow()
                .body();
        List<Place> places =
            Files.readAllLines(truth).stream()
                .filter(row -> !row.startsWith("#"))
                .map(Place::of)
                .toList();
        compare(name, places, finder.find(body, ServiceOverrules.NONE, path).mentions());
      }
    }
  }

  @Test
  void servicesAreFound() {
    assertThat((double) right / (right + MISSED.size())).as("%s", MISSED).isGreaterThan(0.98);
  }

  @Test
  void nothingElseIsTakenForAService() {
    assertThat((double) right / (right + WRONG.size())).as("%s", WRONG).isGreaterThan(0.99);
  }

  @Test
  void lookAlikesAreLeftAlone() {
    assertThat(1 - (double) TRAPPED.size() / traps).as("%s", TRAPPED).isGreaterThan(0.985);
  }

  @Test
  void otherTechnologiesAreFound() {
    assertThat(1 - (double) OTHERS_MISSED.size() / others)
        .as("%s", OTHERS_MISSED)
        .isGreaterThan(0.92);
  }

  private static void compare(String post, List<Place> places, List<FoundMention> found) {
    Set<Set<String>> otherSlugs = new HashSet<>();
    for (Place place : places) {
      boolean isFound = found.stream().anyMatch(place::isFoundBy);
      if (place.kind().equals("aws") && isFound) {
        right++;
      } else if (place.kind().equals("aws")) {
        MISSED.add(post + " " + place);
      } else if (place.kind().equals("trap")) {
        traps++;
        found.stream()
            .filter(m -> place.overlaps(m) && isService(m))
            .forEach(m -> TRAPPED.add(post + " " + place + " " + m.service()));
      } else if (place.kind().equals("other")) {
        otherSlugs.add(place.slugs());
      }
    }
    others += otherSlugs.size();
    Set<String> slugs = new TreeSet<>();
    found.forEach(m -> slugs.add(m.service().value()));
    otherSlugs.stream()
        .filter(accepted -> accepted.stream().noneMatch(slugs::contains))
        .forEach(accepted -> OTHERS_MISSED.add(post + " " + accepted));
    found.stream()
        .filter(m -> isAws(m) && places.stream().noneMatch(p -> p.isFoundBy(m)))
        .forEach(m -> WRONG.add(post + " " + m.at() + " " + m.text() + " " + m.service()));
  }

  private static boolean isAws(FoundMention m) {
    Service service = CATALOGUE.service(m.service()).orElseThrow();
    return service.vendor().equals("aws") && isService(m);
  }

  private static boolean isService(FoundMention m) {
    return CATALOGUE.service(m.service()).orElseThrow().kind() == ServiceKind.SERVICE;
  }
}
