package confnotes.content;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.model.EventFact;
import confnotes.model.SiteSettings;
import confnotes.model.SpeakerFact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the folder {@code content/}. */
public final class ContentReader {

  private final Path folder;
  private final Optional<String> siteUrl;

  /**
   * A reader of one folder.
   *
   * @param folder the folder, which need not exist
   * @param siteUrl public address that overrules the one in {@code site.yaml}; absent when none was
   *     given
   */
  public ContentReader(Path folder, Optional<String> siteUrl) {
    this.folder = folder;
    this.siteUrl = siteUrl;
  }

  /** What the files say; absent when one of them is wrong. */
  public Outcome<Content> read() {
    ContentFile site = ContentFile.read(folder, "site.yaml");
    ContentFile events = ContentFile.read(folder, "events.yaml");
    ContentFile speakers = ContentFile.read(folder, "speakers.yaml");
    SiteSettings settings = new SettingsReader(site, siteUrl).read();
    List<EventFact> eventFacts = EventFactReader.read(events.root());
    List<SpeakerFact> speakerFacts = SpeakerFactReader.read(speakers.root());
    List<Diagnostic> diagnostics = new ArrayList<>(site.diagnostics());
    diagnostics.addAll(events.diagnostics());
    diagnostics.addAll(speakers.diagnostics());
    return diagnostics.stream().anyMatch(Diagnostic::isError)
        ? Outcome.refused(diagnostics)
        : Outcome.of(new Content(settings, eventFacts, speakerFacts), diagnostics);
  }
}
