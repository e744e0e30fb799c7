package confnotes.extract.session;

import confnotes.extract.speaker.Billing;
import confnotes.extract.speaker.SpeakerParser;
import confnotes.extract.text.Blanks;
import confnotes.extract.text.SparsePattern;
import confnotes.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people at the end of a title: {@code 제목 (이름 | 소속)}, {@code 제목 - 이름(역할)}, {@code 제목 by
 * 이름}, {@code 제목⇥이름（소속）}, {@code Title - Name, Org & Name, Org}.
 *
 * <p>Titles hold dashes, commas and brackets themselves; a tail counts only when it reads as
 * people.
 */
final class TitleTail {

  /**
   * A title cut in two.
   *
   * @param title what stands before the people
   * @param billing the people
   */
  record Cut(String title, Billing billing) {}

  private static final SparsePattern SEPARATOR =
      SparsePattern.of(
          "\\t|\\s-+\\s*|\\s+[Bb]y\\.?:?\\s+|\\s*\\|\\s*|\\s+/\\s+|,\\s+|\\s*::\\s*|\\s@\\s?|\\s+:\\s+",
          "\t|,:",
          "-b/@");

  private static final Pattern BRACKETS =
      Pattern.compile("\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)\\s*$");

  private static final Pattern MODERATOR =
      Pattern.compile(
          "\\((?:사회자?|진행자?|좌장|모더레이터|moderat(?:or|ed by)|host|司会)\\s?:[^()]*\\)\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SQUARE = Pattern.compile("\\s*\\[([^\\[\\]]{2,40})\\]\\s*$");

  private static final Pattern POSSESSIVE =
      Pattern.compile("\\s*-\\s?([가-힣]{2,4}|[^-]{4,40})\\s?-\\s*$");

  /** The strongest; among equals the one that leaves the longest title. */
  private static final Comparator<Cut> SUREST =
      Comparator.comparingInt(TitleTail::sureness)
          .thenComparingInt(cut -> cut.billing().people().size())
          .thenComparingInt(cut -> cut.title().length());

  private static final int MIN_TITLE_CHARS = 2;

  private final SpeakerParser speakers;

  TitleTail(SpeakerParser speakers) {
    this.speakers = speakers;
  }

  /** The surest way to cut {@code text}, if there is one. */
  Optional<Cut> find(String text) {
    String plain = Blanks.plain(text);
    List<Cut> cuts = new ArrayList<>();
    int tab = plain.lastIndexOf('\t');
    if (tab > 0) {
      add(cuts, text, tab, plain.substring(tab + 1), 0);
      if (!cuts.isEmpty()) {
        return best(cuts);
      }
    }
    addClosed(cuts, text, plain);
    if (!cuts.isEmpty() && plain.indexOf(':') > 0 && isModerator(plain)) {
      return Optional.of(withPanel(cuts.get(0)));
    }
    if (!cuts.isEmpty() && cuts.get(0).billing().strength() >= 2) {
      return best(cuts);
    }
    for (SparsePattern.Match separator : SEPARATOR.in(plain)) {
      int penalty = penalty(separator.text().strip());
      add(cuts, text, separator.start(), plain.substring(separator.end()), penalty);
    }
    return best(cuts);
  }

  private static boolean isModerator(String text) {
    return MODERATOR.matcher(text).find();
  }

  /** {@code 제목 | 이름, 이름 (사회: 이름)}: those on the panel stand before who leads it. */
  private Cut withPanel(Cut moderated) {
    Optional<Cut> panel = find(moderated.title());
    if (panel.isEmpty()) {
      return moderated;
    }
    List<SpeakerCredit> people = new ArrayList<>(panel.get().billing().people());
    people.addAll(moderated.billing().people());
    return new Cut(panel.get().title(), new Billing(people, moderated.billing().strength()));
  }

  private void addClosed(List<Cut> cuts, String text, String plain) {
    Pattern closed = closedBy(plain);
    if (closed != null) {
      Matcher matcher = closed.matcher(plain);
      if (matcher.find()) {
        add(cuts, text, matcher.start(), matcher.group(1), 0);
      }
    }
  }

  /** The pattern of the tail that the last letter closes, if it closes one. */
  private static @Nullable Pattern closedBy(String text) {
    String trimmed = text.stripTrailing();
    return switch (trimmed.isEmpty() ? ' ' : trimmed.charAt(trimmed.length() - 1)) {
      case ')' -> BRACKETS;
      case ']' -> SQUARE;
      case '-' -> POSSESSIVE;
      default -> null;
    };
  }

  /** A comma stands in titles, too; {@code by} stands before people only. */
  private static int penalty(String separator) {
    return separator.equals(",") ? 1 : separator.toLowerCase(Locale.ROOT).startsWith("by") ? -2 : 0;
  }

  private void add(List<Cut> cuts, String text, int end, String tail, int penalty) {
    String title = text.substring(0, end).strip();
    if (title.length() < MIN_TITLE_CHARS || SessionCode.isAll(title) || isInBrackets(text, end)) {
      return;
    }
    Optional<Billing> billing = speakers.readPlain(tail);
    if (billing.isPresent() && billing.get().strength() > penalty) {
      int strength = billing.get().strength() - penalty;
      cuts.add(new Cut(title, new Billing(billing.get().people(), strength)));
    }
  }

  /** {@code 제목 (회사 / 이름)}: what separates inside the brackets does not end the title. */
  private static boolean isInBrackets(String text, int end) {
    return text.lastIndexOf('(', end - 1) > text.lastIndexOf(')', end - 1)
        && text.indexOf(')', end) >= 0;
  }

  private static Optional<Cut> best(List<Cut> cuts) {
    return cuts.isEmpty() ? Optional.empty() : Optional.of(Collections.max(cuts, SUREST));
  }

  /** Beyond sure there is no surer. */
  private static int sureness(Cut cut) {
    return Math.min(cut.billing().strength(), Billing.SURE);
  }
}
