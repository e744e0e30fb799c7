package confnotes.extract.speaker;

import confnotes.extract.text.Blanks;
import confnotes.extract.words.WordList;
import java.util.List;
import java.util.Optional;

/**
 * Tells role and organisation apart: {@code AWS 솔루션즈 아키텍트}, {@code 대표이사 베스핀글로벌}.
 *
 * <p>A role ends in a word of the list of roles, with modifiers before it; what is left is the
 * organisation, on whichever side it stands.
 */
final class AffiliationParser {

  private final WordList roles = WordList.read("roles.txt");
  private final WordList modifiers = WordList.read("role-modifiers.txt");
  private final WordList organizations = WordList.read("organizations.txt");

  Affiliation read(List<String> words) {
    if (words.isEmpty()) {
      return Affiliation.NONE;
    }
    int last = words.size() - 1;
    if (isRole(words.get(last))) {
      int start = roleStart(words, last);
      return of(words.subList(start, last + 1), words.subList(0, start));
    }
    int end = leadingRoleEnd(words);
    return of(words.subList(0, end), words.subList(end, words.size()));
  }

  /** Whether all of {@code words} are a role and nothing else. */
  boolean isOnlyRole(List<String> words) {
    int last = words.size() - 1;
    return last >= 0 && isRole(words.get(last)) && roleStart(words, last) == 0;
  }

  /** Whether the last of {@code words} ends a role: {@code 회사 팀장}. */
  boolean endsInRole(List<String> words) {
    return !words.isEmpty() && isRole(words.get(words.size() - 1));
  }

  /** Whether {@code words} begin with a role: {@code 팀장 이름}. */
  boolean beginsInRole(List<String> words) {
    return leadingRoleEnd(words) > 0;
  }

  /** Whether one of {@code words} is a known organisation or a form of one. */
  boolean namesOrganization(List<String> words) {
    for (String word : words) {
      if (organizations.contains(bare(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code words} name a known organisation or are a role. */
  boolean isAffiliation(List<String> words) {
    return words.size() <= 4 && (namesOrganization(words) || isOnlyRole(words));
  }

  private boolean isRole(String word) {
    return roles.contains(bare(word));
  }

  private boolean isModifier(String word) {
    return modifiers.contains(bare(word)) || roles.contains(bare(word));
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && ",.:".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return withoutHonorific(word.substring(0, end));
  }

  private static String withoutHonorific(String word) {
    return word.length() > 2 && word.endsWith("님") ? word.substring(0, word.length() - 1) : word;
  }

  /** The first word of the role that ends at {@code last}; a known organisation stops it. */
  private int roleStart(List<String> words, int last) {
    int start = last;
    while (start > 0
        && isModifier(words.get(start - 1))
        && !isFirstOrganization(words, start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isFirstOrganization(List<String> words, int at) {
    return at == 0 && organizations.contains(bare(words.get(at)));
  }

  private int leadingRoleEnd(List<String> words) {
    int end = 0;
    while (end < words.size() && isModifier(words.get(end))) {
      end++;
    }
    while (end > 0 && !isRole(words.get(end - 1))) {
      end--;
    }
    return end;
  }

  private Affiliation of(List<String> role, List<String> organization) {
    boolean isKnown = !role.isEmpty() || namesOrganization(organization);
    return new Affiliation(join(role), join(organization), isKnown);
  }

  private static Optional<String> join(List<String> words) {
    String joined = Blanks.trim(String.join(" ", words), " ,.:-", " ,:-");
    return joined.isEmpty() ? Optional.empty() : Optional.of(withoutHonorific(joined));
  }
}
