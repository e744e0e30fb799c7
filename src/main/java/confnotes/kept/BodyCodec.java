package confnotes.kept;

import confnotes.model.BodyPart;
import confnotes.model.BodyPart.Html;
import confnotes.model.BodyPart.NoteHref;
import confnotes.model.BodyPart.SessionFacts;

/** Stretches of a finished body as bytes. */
final class BodyCodec {

  private static final int HTML = 0;
  private static final int SESSION_FACTS = 1;
  private static final int NOTE_HREF = 2;

  private BodyCodec() {}

  static void write(KeptOutput out, BodyPart part) {
    if (part instanceof Html html) {
      out.number(HTML);
      out.text(html.value());
    } else if (part instanceof SessionFacts facts) {
      out.number(SESSION_FACTS);
      out.number(facts.session());
    } else if (part instanceof NoteHref href) {
      out.number(NOTE_HREF);
      out.text(href.target());
      ValueCodec.write(out, href.at());
    } else {
      throw new IllegalStateException("no form for " + part);
    }
  }

  static BodyPart read(KeptInput in) {
    int kind = in.integer();
    return switch (kind) {
      case HTML -> new Html(in.text());
      case SESSION_FACTS -> new SessionFacts(in.integer());
      case NOTE_HREF -> new NoteHref(in.text(), ValueCodec.position(in));
      default -> throw new IllegalStateException("no part of a body has the form " + kind);
    };
  }
}
