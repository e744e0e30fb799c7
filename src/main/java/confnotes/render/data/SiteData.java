package confnotes.render.data;

import confnotes.model.Event;
import confnotes.model.PublishedNote;
import confnotes.model.Service;
import confnotes.model.ServiceUse;
import confnotes.model.Site;
import confnotes.model.SiteSettings;
import confnotes.model.Slug;
import confnotes.model.Speaker;
import confnotes.render.json.JsonFields;
import confnotes.render.json.JsonText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes {@code data/site.json}, entry by entry, so that the whole is never held at once. */
public final class SiteData {

  private final Site site;

  public SiteData(Site site) {
    this.site = site;
  }

  /**
   * Writes the file below {@code folder}.
   *
   * @param generator name and version of this program
   */
  public void write(Path folder, String generator) {
    Path file = folder.resolve("data/site.json");
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        write(out, "{\"generator\":" + JsonText.of(generator));
        write(out, ",\n\"site\":" + JsonText.of(settings()));
        NoteData notes = new NoteData(site);
        list(out, "notes", site.notes().values().stream().sorted(bySource()).map(notes::of));
        list(out, "services", site.services().values().stream().map(SiteData::service));
        list(out, "events", sorted(site.events()).map(this::event));
        list(out, "speakers", sorted(site.speakers()).map(this::speaker));
        write(out, "}\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static Comparator<PublishedNote> bySource() {
    return Comparator.comparing(note -> note.note().source());
  }

  private static <T> Stream<T> sorted(Map<Slug, T> bySlug) {
    return bySlug.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
  }

  private static void list(OutputStream out, String name, Stream<JsonFields> entries)
      throws IOException {
    write(out, ",\n\"" + name + "\":[");
    String between = "\n";
    for (JsonFields entry : (Iterable<JsonFields>) entries::iterator) {
      write(out, between);
      write(out, JsonText.of(entry));
      between = ",\n";
    }
    write(out, "]");
  }

  private static void write(OutputStream out, String json) throws IOException {
    out.write(json.getBytes(StandardCharsets.UTF_8));
  }

  private JsonFields settings() {
    SiteSettings settings = site.settings();
    return new JsonFields()
        .add("title", settings.title())
        .add("url", settings.url())
        .add("language", settings.language());
  }

  private static JsonFields service(ServiceUse use) {
    Service service = use.service();
    return new JsonFields()
        .add("slug", service.slug().value())
        .add("name", service.name())
        .add("vendor", service.vendor())
        .add("category", service.category())
        .add("kind", service.kind().label())
        .add("aliases", service.aliases())
        .add("url", use.permalink().value())
        .add("notes", use.notes().size())
        .add("mentions", use.mentions().size());
  }

  private JsonFields event(Event event) {
    List<String> notes =
        event.notes().stream().map(slug -> site.note(slug).permalink().value()).toList();
    return new JsonFields()
        .add("slug", event.slug().value())
        .add("name", event.name())
        .add("series", event.series())
        .add("edition", event.edition())
        .add("year", event.year())
        .add("start", event.start().map(Object::toString))
        .add("end", event.end().map(Object::toString))
        .add("place", event.place())
        .add("url", event.permalink().value())
        .add("notes", notes);
  }

  private JsonFields speaker(Speaker speaker) {
    List<String> sessions =
        speaker.sessions().stream()
            .map(ref -> site.note(ref.note()).session(ref.index()).value())
            .toList();
    return new JsonFields()
        .add("slug", speaker.slug().value())
        .add("name", speaker.name())
        .add("aliases", speaker.aliases())
        .add("url", speaker.permalink().value())
        .add("sessions", sessions);
  }
}
