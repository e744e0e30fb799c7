package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.speaker.SpeakerParser;
import confnotes.extract.speaker.SpokenOf;
import confnotes.extract.text.Line;
import confnotes.extract.text.LineForm;
import confnotes.extract.text.LineLink;
import confnotes.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the people of a talk in the lines below its title.
 *
 * <p>A labelled line may stand further down; a bare one ({@code - 이름 역할, 회사}) only close to the
 * title; {@code 이름님의 발표} may stand inside a sentence. Lines that follow one another and all name
 * people belong together.
 */
final class SpeakersBelow {

  private static final int MAX_LABELLED = 12;
  private static final int MAX_BARE = 4;
  private static final int MAX_SENTENCES = 5;
  private static final int MAX_CHARS = 100;

  private final Readings readings;

  SpeakersBelow(Readings readings) {
    this.readings = readings;
  }

  /** People named in the lines from {@code from} up to {@code to}. */
  Optional<Billing> find(Outline outline, int from, int to) {
    if (from < to) {
      Optional<FactLine> fact = FactLine.below(outline, outline.line(from), readings);
      if (fact.isPresent()) {
        Billing people = fact.get().people();
        return Optional.of(new Billing(people.people(), Math.max(people.strength(), Billing.SURE)));
      }
    }
    List<Line> near = new ArrayList<>();
    for (int i = from; i < to && near.size() < MAX_LABELLED; i++) {
      Line line = outline.line(i);
      if (line.hasWords() && line.form() != LineForm.ROW && line.form() != LineForm.HEADER_ROW) {
        near.add(line);
      }
    }
    Optional<Billing> labelled = labelled(near);
    if (labelled.isPresent()) {
      return labelled;
    }
    Optional<Billing> bare = bare(near);
    return bare.filter(Billing::isSure).or(() -> spokenOf(near)).or(() -> bare);
  }

  private Optional<Billing> labelled(List<Line> near) {
    for (int i = 0; i < near.size(); i++) {
      if (SpeakerParser.isLabelled(near.get(i).text())) {
        Optional<Billing> billing = readings.people(near.get(i).text());
        if (billing.filter(Billing::isSure).isPresent()) {
          return Optional.of(withFollowing(billing.get(), near, i + 1));
        }
      }
    }
    return Optional.empty();
  }

  /** The first line close by that names people; a surer one a little further down is preferred. */
  private Optional<Billing> bare(List<Line> near) {
    Optional<Billing> doubtful = Optional.empty();
    for (int i = 0; i < Math.min(MAX_BARE, near.size()); i++) {
      Optional<Billing> billing = read(near.get(i));
      if (billing.filter(Billing::isSure).isPresent()) {
        Billing all = withFollowing(billing.get(), near, i + 1);
        boolean isSecond =
            i == 1 && doubtful.isPresent() && near.get(0).isStrong() == near.get(1).isStrong();
        return Optional.of(isSecond ? together(doubtful.get(), all) : all);
      }
      boolean isApart = isSetApart(near.get(i));
      doubtful = i == 0 ? billing.filter(b -> isApart || b.strength() >= 2) : doubtful;
    }
    return doubtful;
  }

  /** A line all in italics or quoted, alone in its paragraph: what the others have below, too. */
  private static boolean isSetApart(Line line) {
    return line.isAlone() && (line.isStrong() || line.quoteDepth() > 0);
  }

  private static Billing together(Billing first, Billing second) {
    List<SpeakerCredit> people = new ArrayList<>(first.people());
    people.addAll(second.people());
    return new Billing(people, second.strength());
  }

  private Optional<Billing> read(Line line) {
    if (line.text().length() > MAX_CHARS || linksTalk(line)) {
      return Optional.empty();
    }
    Optional<Billing> spoken = SpokenOf.find(line.text());
    if (spoken.isPresent()) {
      return spoken;
    }
    Optional<Billing> plain = readings.people(line.text());
    return plain.filter(Billing::isSure).isPresent() || !line.isStrong()
        ? plain
        : readings.title(line).billing().filter(Billing::isSure).or(() -> plain);
  }

  /** Whether the line leads to a talk of its own: {@code [Title - Name](url)}. */
  private boolean linksTalk(Line line) {
    for (LineLink link : line.links()) {
      TitleParts parts = readings.title(link.text());
      if (parts.billing().isPresent() && !parts.title().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Billing withFollowing(Billing first, List<Line> near, int next) {
    List<SpeakerCredit> people = new ArrayList<>();
    addNew(people, first.people());
    for (int i = next; i < near.size() && i < next + 3; i++) {
      Line line = near.get(i);
      boolean isLike = line.form() == near.get(next - 1).form() && !line.isHeading();
      Optional<Billing> more = isLike ? read(line).filter(Billing::isSure) : Optional.empty();
      if (more.isEmpty()) {
        break;
      }
      addNew(people, more.get().people());
    }
    return new Billing(people, first.strength());
  }

  private static void addNew(List<SpeakerCredit> people, List<SpeakerCredit> some) {
    for (SpeakerCredit person : some) {
      if (!people.contains(person)) {
        people.add(person);
      }
    }
  }

  private static Optional<Billing> spokenOf(List<Line> near) {
    for (int i = 0; i < Math.min(MAX_SENTENCES, near.size()); i++) {
      Optional<Billing> spoken = SpokenOf.find(near.get(i).text());
      if (spoken.isPresent()) {
        return spoken;
      }
    }
    return Optional.empty();
  }
}
