package confnotes.render.part;

import java.util.List;

/**
 * What one session, or one note outside its sessions, says about a service.
 *
 * @param head where it was said
 * @param statements the sentences in reading order, none twice
 */
public record Account(AccountHead head, List<Statement> statements) {

  public Account {
    statements = List.copyOf(statements);
  }
}
