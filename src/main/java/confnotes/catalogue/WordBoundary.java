package confnotes.catalogue;

import confnotes.catalogue.FoldedText.Gap;
import java.util.Set;

/**
 * Where a name may begin and end in a text of several scripts.
 *
 * <p>Hangul, Kana and Han beside a Latin name are no part of it ({@code EC2에}, {@code 위해AWS}); a
 * Latin letter or digit is ({@code eksctl}, {@code s32cs}), but for a version ({@code RHEL7}) and a
 * plural ({@code VPCs}). Behind a Hangul name stands what {@link HangulTail} allows. Hyphens make
 * one word of an identifier ({@code node-inspector}), but not of {@code EC2-Classic} and {@code
 * kubernetes-native}; underscores always do.
 */
final class WordBoundary {

  private static final Set<String> ENGLISH_SUFFIXES =
      Set.of(
          "based",
          "native",
          "like",
          "compatible",
          "style",
          "ready",
          "managed",
          "only",
          "backed",
          "as",
          "first",
          "driven",
          "powered",
          "specific",
          "related",
          "aware",
          "hosted",
          "to",
          "on");

  private static final int MIN_LETTERS_BEFORE_VERSION = 3;
  private static final int MAX_VERSION_LENGTH = 8;
  private static final int MAX_HANGUL_TAIL = 24;

  private final FoldedText text;

  WordBoundary(FoldedText text) {
    this.text = text;
  }

  /** Whether the Latin word from {@code start} to {@code end} stands for itself. */
  boolean isWord(int start, int end) {
    return startsWord(start) && endsWord(start, end);
  }

  /** Whether a name may begin at {@code start}. */
  boolean startsWord(int start) {
    Gap gap = text.gapBefore(start);
    if (gap == Gap.HYPHEN || gap == Gap.UNDERSCORE) {
      return !isAlphanumeric(start - 1) || (gap == Gap.HYPHEN && hyphenParts(start, -1));
    }
    return gap != Gap.NONE || startsBehind(start);
  }

  private boolean startsBehind(int start) {
    CharKind before = text.kind(start - 1);
    return switch (text.kind(start)) {
      case LETTER, DIGIT -> !before.isAlphanumeric() && !isGluedSymbol(start);
      case HANGUL -> before != CharKind.HANGUL;
      case KATAKANA -> before != CharKind.KATAKANA;
      case OTHER_LETTER -> true;
      case SYMBOL -> !before.isAlphanumeric();
    };
  }

  /**
   * {@code $lambda}, {@code @lambda}, {@code console.aws}; but a sentence may end in {@code .AWS}.
   */
  private boolean isGluedSymbol(int start) {
    char before = text.folded(start - 1);
    if (before == '.') {
      return isAlphanumeric(start - 2)
          && text.gapBefore(start - 1) == Gap.NONE
          && !Character.isUpperCase(text.cased(start));
    }
    return before == '@' || before == '$' || before == '\\';
  }

  /**
   * End of the word that begins with the name ending at {@code end}: {@code end} itself or, for a
   * plural, one more; -1 when the name is but a part of a longer word.
   */
  int wordEnd(int start, int end, boolean mayBePlural) {
    if (endsWord(start, end)) {
      return end;
    }
    boolean isPlural =
        mayBePlural
            && text.gapBefore(end) == Gap.NONE
            && end < text.size()
            && text.cased(end) == 's'
            && text.kind(end - 1) == CharKind.LETTER
            && text.folded(end - 1) != 's'
            && end - start >= MIN_LETTERS_BEFORE_VERSION
            && (text.gapBefore(end + 1) != Gap.NONE || text.kind(end + 1) != CharKind.DIGIT)
            && endsWord(start, end + 1);
    return isPlural ? end + 1 : -1;
  }

  private boolean endsWord(int start, int end) {
    Gap gap = text.gapBefore(end);
    if (gap == Gap.HYPHEN || gap == Gap.UNDERSCORE) {
      return !isAlphanumeric(end) || (gap == Gap.HYPHEN && hyphenParts(end - 1, 1));
    }
    return gap != Gap.NONE || endsBefore(start, end);
  }

  private boolean endsBefore(int start, int end) {
    CharKind next = text.kind(end);
    return switch (text.kind(end - 1)) {
      case LETTER ->
          next == CharKind.DIGIT
              ? isVersion(start, end)
              : next != CharKind.LETTER && endsAtSymbol(start, end);
      case DIGIT -> !next.isAlphanumeric() && endsAtSymbol(start, end);
      case HANGUL -> next != CharKind.HANGUL || HangulTail.isAllowed(hangulFrom(end));
      case KATAKANA -> next != CharKind.KATAKANA;
      case OTHER_LETTER -> true;
      case SYMBOL -> !next.isAlphanumeric() && text.folded(end) != text.folded(end - 1);
    };
  }

  private boolean endsAtSymbol(int start, int end) {
    char next = text.folded(end);
    boolean isGlued = end + 1 < text.size() && text.gapBefore(end + 1) == Gap.NONE;
    return switch (next) {
      case '.' ->
          !isGlued || !isAlphanumeric(end + 1) || Character.isUpperCase(text.cased(end + 1));
      case '@' -> !isGlued || !isAlphanumeric(end + 1);
      case '#' -> end - start > 2;
      case '+' ->
          end - start > 2
              ? !isGlued || text.folded(end + 1) != '+'
              : isGlued && isAlphanumeric(end + 1);
      default -> true;
    };
  }

  /** Digits and dots behind a name that ends in a letter, with no letter behind them. */
  private boolean isVersion(int start, int end) {
    int i = end;
    while (i - end < MAX_VERSION_LENGTH
        && text.gapBefore(i) == Gap.NONE
        && (text.kind(i) == CharKind.DIGIT || text.folded(i) == '.' || text.folded(i) == 'x')) {
      i++;
    }
    return end - start >= MIN_LETTERS_BEFORE_VERSION
        && (text.gapBefore(i) != Gap.NONE || !text.kind(i).isAlphanumeric());
  }

  private String hangulFrom(int from) {
    StringBuilder tail = new StringBuilder();
    for (int i = from;
        i - from < MAX_HANGUL_TAIL
            && (i == from || text.gapBefore(i) == Gap.NONE)
            && i < text.size()
            && text.kind(i) == CharKind.HANGUL;
        i++) {
      tail.append(text.folded(i));
    }
    return tail.toString();
  }

  /** Whether the hyphen beside {@code index}, in direction {@code step}, parts two words. */
  private boolean hyphenParts(int index, int step) {
    if (step > 0 && ENGLISH_SUFFIXES.contains(lettersFrom(index + 1))) {
      return true;
    }
    return Character.isUpperCase(wordStart(index)) || isDigitsOnly(index + step, step);
  }

  private String lettersFrom(int from) {
    StringBuilder word = new StringBuilder();
    for (int i = from;
        i < text.size()
            && i - from < 12
            && text.kind(i) == CharKind.LETTER
            && (i == from || text.gapBefore(i) == Gap.NONE);
        i++) {
      word.append(text.folded(i));
    }
    return word.toString();
  }

  /** First character, with its capital, of the Latin word that holds {@code index}. */
  private char wordStart(int index) {
    int i = index;
    while (i > 0
        && index - i < 24
        && text.gapBefore(i) == Gap.NONE
        && text.kind(i - 1).isAlphanumeric()) {
      i--;
    }
    return text.cased(i);
  }

  private boolean isDigitsOnly(int index, int step) {
    return text.kind(index) == CharKind.DIGIT && step > 0;
  }

  private boolean isAlphanumeric(int index) {
    return index >= 0 && index < text.size() && text.kind(index).isAlphanumeric();
  }
}
