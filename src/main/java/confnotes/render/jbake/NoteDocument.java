package confnotes.render.jbake;

import confnotes.model.BodyPart;
import confnotes.model.PublishedNote;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** A note under the names that JBake's templates use: {@code title}, {@code body}, {@code date}. */
final class NoteDocument extends DocumentModel {

  private static final long serialVersionUID = 1L;

  NoteDocument(PublishedNote published) {
    setType("post");
    setStatus(ModelAttributes.Status.PUBLISHED);
    setTitle(published.note().title());
    setUri(published.permalink().file());
    setNoExtensionUri(published.permalink().value());
    setRootPath(published.permalink().rootPrefix());
    setSourceUri(published.note().source().value());
    setTags(published.note().tags().toArray(String[]::new));
    published.date().map(NoteDocument::midnight).ifPresent(this::setDate);
    setBody(body(published));
  }

  private static Date midnight(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static String body(PublishedNote published) {
    StringBuilder body = new StringBuilder();
    for (BodyPart part : published.note().body()) {
      if (part instanceof BodyPart.Html html) {
        body.append(html.value());
      } else if (part instanceof BodyPart.NoteHref href
          && published.noteAddresses().get(href.target()) != null) {
        String address = published.noteAddresses().get(href.target()).value();
        body.append(" href=\"")
            .append(published.permalink().rootPrefix())
            .append(address)
            .append('"');
      }
    }
    return body.toString();
  }
}
