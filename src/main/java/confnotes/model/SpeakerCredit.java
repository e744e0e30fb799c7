package confnotes.model;

import java.util.Optional;

/**
 * A speaker as one note names them.
 *
 * @param name name without title of courtesy, for example {@code 한가람}
 * @param role what they do, for example {@code 솔루션즈 아키텍트}; absent when not stated
 * @param organization for whom, for example {@code 아마존 웹서비스}; absent when not stated
 */
public record SpeakerCredit(String name, Optional<String> role, Optional<String> organization) {

  public SpeakerCredit {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker has a name");
    }
  }
}
