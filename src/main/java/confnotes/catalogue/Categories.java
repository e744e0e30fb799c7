package confnotes.catalogue;

import java.util.Set;
import java.util.TreeSet;

/** The kinds of services that the catalogue tells apart; their titles are in the messages files. */
final class Categories {

  private static final Set<String> KEYS =
      Set.of(
          """
          compute containers serverless storage database networking security identity management
          monitoring developer-tools integration analytics streaming machine-learning ai iot media
          game migration mobile frontend end-user business blockchain quantum robotics satellite
          cost hybrid language framework library runtime operating-system build ci-cd
          infrastructure-as-code orchestration service-mesh messaging search-engine web-server
          testing collaboration protocol format model editor version-control security-tool
          observability data-processing
          """
              .strip()
              .split("\\s+"));

  private Categories() {}

  static Set<String> all() {
    return new TreeSet<>(KEYS);
  }

  static boolean isKnown(String key) {
    return KEYS.contains(key);
  }
}
