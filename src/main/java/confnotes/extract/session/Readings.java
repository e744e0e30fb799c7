package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.speaker.SpeakerParser;
import confnotes.extract.text.Line;
import confnotes.extract.text.LineLink;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the lines of one note say when read as titles and as people, each read once however often it
 * is asked for.
 */
final class Readings {

  private static final Pattern LABEL =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?:세션|발표|강연|session|talk|제목|title|セッション)\\s*[:：]?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** Nothing longer is a title; patterns need not look further. */
  private static final int MAX_CHARS = 300;

  private final TitleParser titles;
  private final SpeakerParser speakers;
  private final Map<String, TitleParts> titlesByText = new HashMap<>();
  private final Map<String, Optional<Billing>> peopleByText = new HashMap<>();

  Readings(TitleParser titles, SpeakerParser speakers) {
    this.titles = titles;
    this.speakers = speakers;
  }

  TitleParts title(String text) {
    String title = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
    TitleParts parts = titlesByText.get(title);
    if (parts == null) {
      parts = titles.parse(title);
      titlesByText.put(title, parts);
    }
    return parts;
  }

  /** The line as a title; {@code - 세션 [제목](url)} is labelled though it has no colon. */
  TitleParts title(Line line) {
    if (line.links().size() == 1) {
      LineLink link = line.links().get(0);
      if (LABEL.matcher(line.text().substring(0, link.start())).matches()) {
        return title("세션 : " + link.text());
      }
    }
    TitleParts parts = title(line.text());
    return endsInLink(line) ? withSurerPeople(parts, line) : parts;
  }

  private static boolean endsInLink(Line line) {
    int last = line.links().size() - 1;
    return last >= 0
        && line.links().get(last).start() > 0
        && line.links().get(last).end() == line.text().length();
  }

  /** {@code Title — [Name](url)}: a link of its own sets the name apart from the title. */
  private static TitleParts withSurerPeople(TitleParts parts, Line line) {
    String linked = line.links().get(line.links().size() - 1).text();
    return parts
        .billing()
        .filter(b -> b.people().size() == 1 && b.people().get(0).name().equals(linked))
        .map(b -> parts.withBilling(new Billing(b.people(), b.strength() + 1)))
        .orElse(parts);
  }

  Optional<Billing> people(String text) {
    return peopleByText.computeIfAbsent(text, speakers::read);
  }
}
