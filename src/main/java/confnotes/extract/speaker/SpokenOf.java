package confnotes.extract.speaker;

import confnotes.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a speaker inside a sentence: {@code 이름님의 발표}, {@code 회사의 이름님이 발표해 주신}. */
public final class SpokenOf {

  private static final String TALK = "(?:발표|강연|세션|키노트|기조연설|강의|토크)";

  private static final String POLITE = "[가-힣]{2,4}\\s?(?:님|씨|박사님|교수님)";

  private static final Pattern KOREAN =
      Pattern.compile(
          "(?<![가-힣])((?:"
              + POLITE
              + "\\s?(?:,|&|와|과|·)\\s?){0,4}"
              + POLITE
              + ")(?:께서|이|의|은)?\\s(?:[^.!?]{0,12}\\s)?"
              + TALK);

  private static final Pattern ONE = Pattern.compile("([가-힣]{2,4})\\s?(?:님|씨|박사님|교수님)");

  private static final Pattern LATIN =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{IsLatin}'’-]+\\s){1,2}\\p{Lu}[\\p{IsLatin}'’-]+)\\s?(?:님|씨|박사님|박사|교수)(?:께서|이|의|은|가)?\\s");

  private static final KoreanNames NAMES = new KoreanNames();

  private SpokenOf() {}

  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:talk|session|keynote|presentation|workshop|lecture)\\s(?:was\\s)?(?:given\\s)?by\\s((?:\\p{Lu}[\\p{IsLatin}'’-]+\\s?){2,3})");

  /** The people whom {@code sentence} says to have spoken. */
  public static Optional<Billing> find(String sentence) {
    return isPolite(sentence) ? ofPolite(sentence) : by(sentence);
  }

  /** Whether there is a title of courtesy, without which Korean sentences name no speaker. */
  private static boolean isPolite(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      if ("님씨수사".indexOf(sentence.charAt(i)) >= 0 && endsTitle(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsTitle(String sentence, int index) {
    return switch (sentence.charAt(index)) {
      case '수' -> index > 0 && sentence.charAt(index - 1) == '교';
      case '사' -> index > 0 && sentence.charAt(index - 1) == '박';
      default -> true;
    };
  }

  private static Optional<Billing> ofPolite(String sentence) {
    Matcher korean = KOREAN.matcher(sentence);
    while (korean.find()) {
      List<SpeakerCredit> people = people(korean.group(1));
      if (!people.isEmpty()) {
        return Optional.of(new Billing(people, Billing.SURE));
      }
    }
    Matcher latin = LATIN.matcher(sentence);
    return latin.find() ? Optional.of(billing(latin.group(1).strip())) : by(sentence);
  }

  private static Optional<Billing> by(String sentence) {
    if (!sentence.contains("by")) {
      return Optional.empty();
    }
    Matcher by = BY.matcher(sentence);
    return by.find() ? Optional.of(billing(by.group(1).strip())) : Optional.empty();
  }

  private static List<SpeakerCredit> people(String names) {
    return ONE.matcher(names)
        .results()
        .flatMap(one -> NAMES.read(one.group(1), true).stream())
        .map(name -> new SpeakerCredit(name.name(), Optional.empty(), Optional.empty()))
        .toList();
  }

  private static Billing billing(String name) {
    return new Billing(
        List.of(new SpeakerCredit(name, Optional.empty(), Optional.empty())), Billing.SURE);
  }
}
