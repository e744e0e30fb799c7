package confnotes.extract.event;

import confnotes.extract.words.WordList;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the name of an event nobody has listed from a title that speaks like a report: {@code
 * <Name> 2019 후기}, {@code <Name> 참관기}, {@code 2019 <Name> 다녀온 이야기}.
 */
final class UnknownSeries {

  private static final Pattern REPORT =
      Pattern.compile(
          "(?:참관|참석|참가|방문|관람|청강)?\\s?(?:후기|메모|받아적기|정리|요약|리캡|몰아보기|회고|참관기|참가기|참석기|리뷰|다녀|갔다|참석|참관|참가|타임라인|타임\\s?테이블|시간표|レポ|recap|takeaways?|report|notes|summary|review|참여|参加|レポート|メモ|まとめ)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR =
      Pattern.compile("['’]?(?<!\\d)(?:20[0-3]\\d|[12]\\d(?=\\s*(?:후기|$)))(?!\\d)년?");

  private static final Pattern DATE =
      Pattern.compile(
          "[(（]?(?<!\\d)(?:\\d{2,4}[-./]\\d{1,2}[-./]\\d{1,2}|20[0-3]\\d(?:0[1-9]|1[0-2])[0-3]\\d)(?!\\d)[)）]?");

  private static final Pattern TAG = Pattern.compile("^\\s*\\[[^\\]]{1,20}\\]\\s*");

  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})」』]+$");

  private static final Pattern ENGLISH_LEAD =
      Pattern.compile("^.*\\b(?:at|from|attending)\\s+(?=\\p{Lu})");

  /** What follows is a title of its own. */
  private static final Pattern PART = Pattern.compile("\\s+[-–—|@]\\s+|:\\s+");

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:웨비나|세미나|컨퍼런스|콘퍼런스|밋업|세션|발표|강연|개발자|정리|요약|노트|webinar|conference|meetup|notes|\\s)*",
          Pattern.CASE_INSENSITIVE);

  /** What a report can be of, also within a word, as Japanese is written. */
  private static final Pattern MEETING =
      Pattern.compile("勉強会|大会|カンファレンス|ミートアップ|もくもく会|토크|(?i:\\btalks?\\b)");

  /** A place or a remark behind the name. */
  private static final Pattern ASIDE = Pattern.compile("\\s+[(（][^()（）]*[)）]$");

  private static final int MAX_WORDS = 6;

  private final WordList eventWords = WordList.read("event-words.txt");

  Optional<String> find(String title) {
    String untagged = ENGLISH_LEAD.matcher(TAG.matcher(title).replaceFirst("")).replaceFirst("");
    String text = PART.split(DATE.matcher(untagged).replaceAll(" "))[0];
    Matcher report = REPORT.matcher(text);
    Matcher year = YEAR.matcher(text);
    boolean isReport = report.find();
    boolean hasYear = year.find();
    String name = text.substring(0, isReport ? report.start() : text.length());
    if (hasYear) {
      name =
          year.start() > 0
                  && year.start() < name.length()
                  && !name.substring(0, year.start()).isBlank()
              ? name.substring(0, year.start())
              : YEAR.matcher(name).replaceAll(" ");
    }
    String bare =
        ASIDE.matcher(EDGE.matcher(name).replaceAll("").replaceAll("\\s+", " ")).replaceFirst("");
    boolean isEvent =
        Arrays.stream(bare.split("\\s")).anyMatch(eventWords::contains)
            || (isReport && (hasYear || MEETING.matcher(bare).find()));
    return isEvent && isName(bare) ? Optional.of(bare) : Optional.empty();
  }

  private static boolean isName(String bare) {
    return !bare.isEmpty()
        && !isGeneric(bare)
        && bare.split(" ").length <= MAX_WORDS
        && bare.length() <= 50;
  }

  /** Words for any event are no name of one. */
  private static boolean isGeneric(String name) {
    return GENERIC.matcher(name).matches();
  }
}
