package confnotes.model;

import java.util.List;

/**
 * A session of an event, with every account that notes give of it.
 *
 * @param accounts the session in each note that tells of it, at least one; the first is the fullest
 *     and gives the title
 * @param time the best that all accounts together know of when it was
 * @param speakers people who spoke, over all accounts
 * @param services services mentioned in it, over all accounts, most mentioned first
 */
public record Talk(
    List<SessionRef> accounts, SessionTime time, List<Slug> speakers, List<Slug> services) {

  public Talk {
    accounts = List.copyOf(accounts);
    speakers = List.copyOf(speakers);
    services = List.copyOf(services);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("a talk has at least one account");
    }
  }
}
