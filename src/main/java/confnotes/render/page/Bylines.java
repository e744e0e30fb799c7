package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.model.PublishedNote;
import confnotes.model.Session;
import confnotes.model.Slug;
import confnotes.model.SpeakerCredit;
import confnotes.render.part.SpeakerName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who spoke in each session, as its note has it, made once: they stand under it on the pages of its
 * note, its event, each of them, and each service that it speaks of.
 */
final class Bylines {

  private final Map<Slug, List<List<SpeakerName>>> byNote = new HashMap<>();

  /** The very same objects whenever they are asked for. */
  List<SpeakerName> of(PublishedNote note, int session) {
    List<List<SpeakerName>> known = byNote.get(note.slug());
    if (known == null) {
      known = bylines(note);
      byNote.put(note.slug(), known);
    }
    return known.get(session);
  }

  private static List<List<SpeakerName>> bylines(PublishedNote note) {
    List<List<SpeakerName>> bylines = new ArrayList<>();
    for (Session session : note.note().sessions()) {
      bylines.add(byline(session.speakers(), note.speakers().get(bylines.size())));
    }
    return bylines;
  }

  private static List<SpeakerName> byline(List<SpeakerCredit> credits, List<Slug> speakers) {
    List<SpeakerName> names = new ArrayList<>();
    for (int i = 0; i < credits.size(); i++) {
      SpeakerCredit credit = credits.get(i);
      String url = Permalink.speaker(speakers.get(i)).value();
      names.add(new SpeakerName(credit.name(), url, affiliation(credit)));
    }
    return names;
  }

  private static String affiliation(SpeakerCredit credit) {
    String organization = credit.organization().orElse("");
    String role = credit.role().orElse("");
    return organization.isEmpty() || role.isEmpty()
        ? organization + role
        : organization + " " + role;
  }
}
