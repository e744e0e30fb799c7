package confnotes.model;

import java.util.List;

/**
 * A person who spoke, over all notes.
 *
 * @param slug last part of their address
 * @param name the name shown
 * @param aliases other spellings in notes, sorted
 * @param organizations where they worked, in the order of time
 * @param sessions their sessions, newest first
 */
public record Speaker(
    Slug slug,
    String name,
    List<String> aliases,
    List<String> organizations,
    List<SessionRef> sessions) {

  public Speaker {
    aliases = List.copyOf(aliases);
    organizations = List.copyOf(organizations);
    sessions = List.copyOf(sessions);
  }

  public Permalink permalink() {
    return Permalink.speaker(slug);
  }
}
