package confnotes.extract.speaker;

import confnotes.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a speaker inside a sentence: {@code 이름님의 발표}, {@code 회사의 이름님이 발표해 주신}. */
public final class SpokenOf {

  private static final String TALK = "(?:발표|강연|세션|키노트|기조연설|강의|토크)";

  private static final Pattern KOREAN =
      Pattern.compile(
          "(?<![가-힣])([가-힣]{2,4})\\s?(?:님|씨|박사님|교수님)(?:께서|이|의|은)?\\s(?:[^.!?]{0,12}\\s)?" + TALK);

  private static final Pattern LATIN =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{IsLatin}'’-]+\\s){1,2}\\p{Lu}[\\p{IsLatin}'’-]+)\\s?(?:님|씨|박사님|박사|교수)(?:께서|이|의|은|가)?\\s");

  private static final KoreanNames NAMES = new KoreanNames();

  private SpokenOf() {}

  /** The first person whom {@code sentence} says to have spoken. */
  public static Optional<Billing> find(String sentence) {
    Matcher korean = KOREAN.matcher(sentence);
    while (korean.find()) {
      Optional<NameAt> name = NAMES.read(korean.group(1), true);
      if (name.isPresent()) {
        return Optional.of(billing(name.get().name()));
      }
    }
    Matcher latin = LATIN.matcher(sentence);
    return latin.find() ? Optional.of(billing(latin.group(1).strip())) : Optional.empty();
  }

  private static Billing billing(String name) {
    return new Billing(
        List.of(new SpeakerCredit(name, Optional.empty(), Optional.empty())), Billing.SURE);
  }
}
