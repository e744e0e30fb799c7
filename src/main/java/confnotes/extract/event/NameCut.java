package confnotes.extract.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that a piece of a title may hold, and the signs around it: {@code <Name> 2019 후기},
 * {@code 제3회 <Name> 참관기}, {@code Notes from <Name> #12}.
 *
 * @param name what is left; may be empty
 * @param number which one of its row it is, for example {@code 3회}, {@code #12} or {@code 8월}
 * @param signs what was cut off
 */
record NameCut(String name, Optional<String> number, Set<Sign> signs) {

  private static final Pattern ATTENDED =
      Pattern.compile(
          "참관|참석|참가|방문|관람|청강|다녀|갔다|가 ?봤|参加|行って|trip report|attended", Pattern.CASE_INSENSITIVE);

  private static final Pattern REPORT =
      Pattern.compile(
          "후기|메모|받아적|총?정리|요약|리캡|몰아보기|회고|(?<![가-힣])리뷰|보고|기록|타임라인|타임\\s?테이블|시간표"
              + "|レポ|レポート|メモ|まとめ|\\brecap|\\btakeaways?|\\breport|\\bnotes|\\bsummary|\\breview",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR =
      Pattern.compile("['’]?(?<!\\d)(?:20[0-3]\\d|[12]\\d(?=\\s*(?:후기|$)))(?!\\d)년?");

  private static final Pattern DATE =
      Pattern.compile(
          "[(（]?(?<!\\d)(?:\\d{2,4}[-./]\\d{1,2}[-./]\\d{1,2}|20[0-3]\\d(?:0[1-9]|1[0-2])[0-3]\\d)(?!\\d)[)）]?");

  private static final Pattern NUMBER =
      Pattern.compile(
          "제?\\s?(\\d{1,3}회)(?:차)?(?![가-힣])|(\\d{1,2}월)(?![가-힣])|第\\s?(\\d{1,3}回)|(?<![\\p{L}\\p{N}])(#\\s?\\d{1,3})(?!\\d)"
              + "|(?i:\\bvol\\.?\\s?(\\d{1,3}))(?!\\d)");

  /** Which part of an event or of a row of notes this is. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i:\\b(?:day|part)\\s?\\d{1,2}(?!\\d))|\\d\\s?(?:일\\s?차|日目)|(?:첫|둘|셋|넷|다섯)째\\s?날|\\d\\s?부(?![가-힣])");

  private static final Pattern TAG = Pattern.compile("^\\s*\\[[^\\]]{1,20}\\]\\s*");

  private static final Pattern LEAD =
      Pattern.compile(
          "^.*\\b(?:at|from|attending|attended|(?:recap|review|notes|summary) of)\\s+(?=[\\p{Lu}\\p{Ll}])",
          Pattern.CASE_INSENSITIVE);

  /** A remark behind the name; it may hold the word for a report. */
  private static final Pattern ASIDE = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$");

  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})」』]+$");

  private static final Pattern PARTICLE = Pattern.compile("(?<=[가-힣])(?:을|를|에서|에)$|[にへでをの]$");

  NameCut {
    signs = Set.copyOf(signs);
  }

  static NameCut of(String piece) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    String text = PART.matcher(TAG.matcher(piece).replaceFirst("")).replaceAll(" ");
    text = withoutLead(text, signs);
    text = before(DATE, text, Sign.YEAR, signs);
    text = before(ATTENDED, text, Sign.ATTENDED, signs);
    String told = text;
    text = before(REPORT, ASIDE.matcher(text).replaceFirst(""), Sign.REPORT, signs);
    if (REPORT.matcher(told).find()) {
      signs.add(Sign.REPORT);
    }
    Matcher number = NUMBER.matcher(text);
    Optional<String> count = number.find() ? Optional.of(written(number)) : Optional.empty();
    if (count.isPresent()) {
      signs.add(Sign.NUMBER);
      text = text.substring(0, number.start()) + " " + text.substring(number.end());
    }
    text = before(YEAR, text, Sign.YEAR, signs);
    return new NameCut(trimmed(text), count, signs);
  }

  private static String withoutLead(String text, Set<Sign> signs) {
    Matcher lead = LEAD.matcher(text);
    if (!lead.find()) {
      return text;
    }
    if (Character.isUpperCase(text.codePointAt(lead.end()))) {
      signs.add(Sign.LEAD); // before small letters it is any sentence: a look at …
    }
    if (REPORT.matcher(lead.group()).find()) {
      signs.add(Sign.REPORT);
    }
    return text.substring(lead.end());
  }

  /** What stands before the sign; where nothing does, what stands behind it. */
  private static String before(Pattern pattern, String text, Sign sign, Set<Sign> signs) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    signs.add(sign);
    String before = text.substring(0, matcher.start());
    return before.isBlank() ? pattern.matcher(text).replaceAll(" ") : before;
  }

  private static String written(Matcher number) {
    for (int i = 1; i < number.groupCount(); i++) {
      if (number.group(i) != null) {
        return number.group(i).replace(" ", "");
      }
    }
    return "#" + number.group(number.groupCount());
  }

  private static String trimmed(String text) {
    String bare = EDGE.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("");
    String free = PARTICLE.matcher(bare).replaceFirst("");
    return EDGE.matcher(ASIDE.matcher(free).replaceFirst("")).replaceAll("");
  }
}
