package confnotes.extract.event;

import confnotes.extract.words.WordList;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that names of events are made of, and those that no name has. */
final class NameWords {

  private static final int MAX_WORDS = 6;
  private static final int MIN_CHARS = 2;
  private static final int MAX_CHARS = 50;

  /** Words for events that stand within a word, as Japanese is written, or are two. */
  private static final Pattern MEETING =
      Pattern.compile("勉強会|大会|LT会|カンファレンス|ミートアップ|もくもく会|(?i:테크 ?토크|tech talks?)");

  private static final Pattern SENTENCE = Pattern.compile("(?:니다|[었았였했한된왔갔]다|[어아해까네]요|죠|[?!。])$");

  /** {@code hosting a workshop}: what someone does, as titles tell behind "from" and "at". */
  private static final Pattern DOING =
      Pattern.compile("^\\p{Ll}+ing\\s(?:an?|the|my|our|your|at|in|for|with)\\s");

  private static final Pattern NUMBER = Pattern.compile("\\d+[년월일회차]?");

  private final WordList kinds = WordList.read("event-words.txt");
  private final WordList otherWords = WordList.read("not-event-words.txt");
  private final WordList commonKinds = WordList.read("event-words-common.txt");
  private final WordList bareKinds =
      WordList.readWhole("event-words.txt", "event-words-common.txt");
  private final WordList generic = WordList.read("event-words-generic.txt");
  private final WordList remarks = WordList.read("event-words-never.txt");
  private final WordList daily = WordList.read("not-by-days.txt");
  private final NamedList places;

  NameWords(NamedList places) {
    this.places = places;
  }

  /** What the words of {@code name} say for it. */
  Set<Sign> signs(String name) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    String[] words = name.split(" ");
    for (String word : words) {
      if (isKind(word) || commonKinds.contains(word)) {
        signs.add(Sign.KIND);
      }
    }
    if (isKind(words[words.length - 1])) {
      signs.remove(Sign.KIND);
      signs.add(Sign.KIND_AT_END);
    }
    return signs;
  }

  /** Whether {@code name} says of what kind an event is rather than which: {@code 데브옵스 행사}. */
  boolean isKindOnly(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return commonKinds.contains(last) || (!signs(name).isEmpty() && isGeneric(name));
  }

  private boolean isKind(String word) {
    return (kinds.contains(word) && !otherWords.contains(word)) || MEETING.matcher(word).find();
  }

  /** Whether {@code name} can be a name, be it of an event or of something else. */
  boolean isName(String name, boolean hasKind) {
    String[] words = name.split(" ");
    return name.length() >= MIN_CHARS
        && words.length <= MAX_WORDS
        && name.length() <= MAX_CHARS
        && !SENTENCE.matcher(name).find()
        && !DOING.matcher(name).find()
        && !holdsRemark(words)
        && isDistinct(words, hasKind);
  }

  /** Whether {@code name} is of what is done day by day and is no event: a course, a challenge. */
  boolean isDaily(String name) {
    for (String word : name.split(" ")) {
      if (daily.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsRemark(String[] words) {
    for (String word : words) {
      if (remarks.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Words for any event are no name of one, unless they say of which place. */
  private boolean isDistinct(String[] words, boolean hasKind) {
    for (String word : words) {
      boolean isPlace = places.find(new EventText(word)).isPresent();
      if (isPlace ? hasKind : !isGeneric(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} holds nothing but words for any event and for reports on them. */
  boolean isGeneric(String text) {
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !isGenericWord(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isGenericWord(String word) {
    return generic.contains(word) || bareKinds.contains(word) || NUMBER.matcher(word).matches();
  }
}
