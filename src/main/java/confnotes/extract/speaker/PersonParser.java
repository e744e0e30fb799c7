package confnotes.extract.speaker;

import confnotes.extract.text.Blanks;
import confnotes.extract.text.CharSet;
import confnotes.extract.text.SparsePattern;
import confnotes.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one person: {@code 이름 역할, 회사}, {@code 회사 이름 직책}, {@code 이름 / 회사 역할}, {@code 이름(회사)}, {@code
 * Dr. First Last AWS CTO}, {@code First Last, Principal Engineer, Company}.
 *
 * <p>The text is cut at its separators into fields. The name is the beginning of a field or, in the
 * first field, stands between organisation and role; all other fields are affiliation.
 */
final class PersonParser {

  private static final SparsePattern SEPARATOR =
      SparsePattern.of(
          "\\s*(?:[,|/()\\[\\]\t:*]|\\s-\\s|\\s@\\s|\\s(?:at|from)\\s|(?<=[^\\s@])@(?=[가-힣]))\\s*",
          ",|/()[]\t:*@",
          "-af");

  /** A handle, an address or a nickname in small letters. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "@?\\S*@\\S+|@\\S+|https?:\\S+|[a-z]+[.][a-z0-9]+|[a-z]+\\d*|" + Honorifics.ALL);

  private static final CharSet NO_WORDS_STARTS = CharSet.of("abcdefghijklmnopqrstuvwxyz님씨さ氏様く");

  /** {@code 이름(별명) 님}: the title of courtesy belongs to the name. */
  private static final Pattern ALIAS = Pattern.compile("^([가-힣]{2,4})\\(([^()]*)\\)+\\s?(?:님|씨)");

  /** {@code 이름(Nick), 회사}: the brackets hold no organisation when one follows. */
  private static final Pattern NICKNAME =
      Pattern.compile("^([가-힣]{2,4})\\([A-Za-z.\\d]+\\)\\s*[,/|]");

  private static final int MAX_AFFILIATION_WORDS = 10;

  private final PersonNames names = new PersonNames();
  private final AffiliationParser affiliations = new AffiliationParser();

  /** One person and how sure that is, see {@link Billing#strength()}. */
  record Person(SpeakerCredit credit, int strength) {}

  Optional<Person> read(String text) {
    List<List<String>> fields = fields(text.indexOf('(') < 0 ? text : withoutNickname(text));
    for (int i = 0; i < Math.min(fields.size(), 2); i++) {
      Optional<Person> person = readFrom(fields, i);
      if (person.isPresent()) {
        return person;
      }
    }
    return Optional.empty();
  }

  private static String withoutNickname(String text) {
    return NICKNAME.matcher(ALIAS.matcher(text).replaceFirst("$1님($2)")).replaceFirst("$1,");
  }

  /** Whether {@code text} may hold a name; a quick look, yes when in doubt. */
  boolean mayName(String text) {
    return names.mayStandIn(text);
  }

  /** Whether {@code text} is one name and nothing else, and looks like nothing else. */
  boolean isName(String text) {
    return names.isName(words(text));
  }

  /** {@code name role}: what stands before the role, or all of it when nothing does. */
  String withoutRole(String text) {
    return affiliations
        .read(words(text))
        .role()
        .filter(role -> text.endsWith(" " + role))
        .map(role -> text.substring(0, text.length() - role.length()).strip())
        .orElse(text);
  }

  /** Whether {@code text} is two names or more with commas between, and nothing else. */
  boolean areNames(String text) {
    List<List<String>> fields = fields(text);
    boolean areNames = text.indexOf(',') > 0;
    for (List<String> field : fields) {
      Optional<NameAt> name = names.leading(field, 0);
      areNames &= name.filter(n -> n.words() == field.size()).isPresent();
    }
    return areNames;
  }

  private static List<List<String>> fields(String text) {
    List<List<String>> fields = new ArrayList<>();
    for (String field : SEPARATOR.split(text)) {
      String bare = field.strip();
      if (!bare.isEmpty() && !isWithoutWords(bare)) {
        fields.add(Blanks.words(bare));
      }
    }
    return fields;
  }

  private static boolean isWithoutWords(String field) {
    boolean mayBe = NO_WORDS_STARTS.isAt(field, 0) || field.indexOf('@') >= 0;
    return mayBe && NO_WORDS.matcher(field).matches();
  }

  private static List<String> words(String text) {
    return Blanks.words(text.strip());
  }

  private Optional<Person> readFrom(List<List<String>> fields, int at) {
    List<String> words = fields.get(at);
    Optional<NameAt> name = names.leading(words, 0);
    if (name.isPresent() && (at == 0 || isApart(name.get(), fields, at))) {
      Affiliation own = affiliations.read(words.subList(name.get().words(), words.size()));
      return person(name.get(), own, others(fields, at), name.get().words() == words.size());
    }
    return at == 0 || affiliations.beginsInRole(words) || affiliations.endsInRole(words)
        ? inTheMiddle(words, others(fields, at))
        : Optional.empty();
  }

  /** Whether the name is a field of its own behind organisation and role, or has its role. */
  private boolean isApart(NameAt name, List<List<String>> fields, int at) {
    List<String> field = fields.get(at);
    return name.words() == field.size()
        ? affiliations.isAffiliation(fields.get(0))
        : affiliations.isOnlyRole(field.subList(name.words(), field.size()));
  }

  private static List<List<String>> others(List<List<String>> fields, int at) {
    List<List<String>> others = new ArrayList<>(fields);
    others.remove(at);
    return others;
  }

  /** {@code 회사 이름 직책}: organisation before the name, a role or nothing behind it. */
  private Optional<Person> inTheMiddle(List<String> words, List<List<String>> others) {
    boolean endsInRole = affiliations.endsInRole(words);
    for (int i = 1; i < words.size() && i <= MAX_AFFILIATION_WORDS / 2; i++) {
      boolean mayEnd = endsInRole || names.mayEndWith(words, i);
      Optional<NameAt> name = mayEnd ? names.leading(words, i) : Optional.empty();
      if (name.isEmpty()) {
        continue;
      }
      List<String> before = words.subList(0, i);
      List<String> behind = words.subList(i + name.get().words(), words.size());
      boolean fits =
          behind.isEmpty()
              ? affiliations.namesOrganization(before)
                  || affiliations.endsInRole(before)
                  || name.get().strength() >= Billing.SURE
              : affiliations.isOnlyRole(behind);
      if (fits) {
        Affiliation around = affiliations.read(behind).and(affiliations.read(before));
        return person(name.get(), around, others, false);
      }
    }
    return Optional.empty();
  }

  /** Unknown words right behind a word that may be a name make it a phrase. */
  private static boolean isDoubtful(NameAt name, Affiliation affiliation, boolean isApart) {
    return !isApart
        && name.strength() < Billing.SURE
        && !affiliation.isKnown()
        && !affiliation.isEmpty();
  }

  /** A name of two syllables is too common a word for a separator to say much. */
  private static boolean isNameLong(NameAt name) {
    return name.strength() > 1 || name.name().codePointCount(0, name.name().length()) > 2;
  }

  private Optional<Person> person(
      NameAt name, Affiliation own, List<List<String>> others, boolean isApart) {
    Affiliation affiliation = own;
    int words = 0;
    for (List<String> other : others) {
      affiliation = affiliation.and(affiliations.read(other));
      words += other.size();
    }
    if (words > MAX_AFFILIATION_WORDS) {
      return Optional.empty();
    }
    int strength =
        name.strength()
            + (affiliation.isKnown() ? 1 : 0)
            + (isApart && !affiliation.isEmpty() && isNameLong(name) ? 1 : 0)
            - (isDoubtful(name, affiliation, isApart) ? 2 : 0);
    SpeakerCredit credit =
        new SpeakerCredit(name.name(), affiliation.role(), affiliation.organization());
    return strength > 0 ? Optional.of(new Person(credit, strength)) : Optional.empty();
  }
}
