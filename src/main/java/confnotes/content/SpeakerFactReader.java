package confnotes.content;

import confnotes.model.SpeakerFact;
import java.util.ArrayList;
import java.util.List;

/** {@code speakers.yaml}: names that are one person, or one name that is several people. */
final class SpeakerFactReader {

  private SpeakerFactReader() {}

  static List<SpeakerFact> read(Fields root) {
    root.expectOnly("speakers");
    List<SpeakerFact> facts = new ArrayList<>();
    for (Fields entry : root.list("speakers")) {
      entry.expectOnly("name", "aliases", "organization");
      entry
          .requiredText("name")
          .ifPresent(
              name ->
                  facts.add(
                      new SpeakerFact(
                          name, entry.texts("aliases"), entry.text("organization"), entry.at())));
    }
    return facts;
  }
}
