package confnotes.model;

/** A stretch of a note's finished body, in page order. Joined, the stretches are the body. */
public sealed interface BodyPart {

  /**
   * Finished HTML, safe to print as it is. A single part need not be balanced: an element may open
   * in one part and close in a later one.
   */
  record Html(String value) implements BodyPart {}

  /**
   * The place right behind a session's title, inside its {@code <section class="session">}, where
   * its time, speakers and services are shown.
   *
   * @param session index into {@link Note#sessions()}
   */
  record SessionFacts(int session) implements BodyPart {}

  /**
   * The {@code href} attribute of a link to another note, inside its start tag: {@code <a} + this +
   * {@code >}. Resolved when all notes are known, it becomes {@code href="address"}, or nothing at
   * all where no note bears the name, so that the words stay and no link leads nowhere.
   *
   * @param target the note's name as its author wrote it
   * @param at where the link stands
   */
  record NoteHref(String target, Position at) implements BodyPart {}
}
