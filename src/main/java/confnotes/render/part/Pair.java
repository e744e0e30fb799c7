package confnotes.render.part;

import java.util.List;

/**
 * Two services named together.
 *
 * @param id id of the section, for example {@code with-dynamodb}
 * @param title both names, for example {@code Lambda와 DynamoDB}
 * @param other the other service
 * @param figures how often, as text
 * @param accounts where, newest first, at most a few
 */
public record Pair(String id, String title, Chip other, String figures, List<Account> accounts) {

  public Pair {
    accounts = List.copyOf(accounts);
  }
}
