package confnotes.read.spec;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.model.BodyNode;
import confnotes.model.BodyNode.Element;
import confnotes.model.BodyNode.Text;
import confnotes.model.NoteMetadata;
import confnotes.model.SourceNote;
import confnotes.model.WrittenAddress;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a note, as spec files show it: lines {@code @ key value} for its front matter, its
 * body as HTML, and lines {@code ! code line:column message} for its diagnostics.
 */
final class SpecResult {

  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");

  private final StringBuilder out = new StringBuilder();

  static String of(Outcome<SourceNote> outcome) {
    SpecResult result = new SpecResult();
    outcome.product().ifPresent(result::note);
    outcome.diagnostics().all().forEach(result::diagnostic);
    return result.out.toString();
  }

  private void note(SourceNote note) {
    if (!note.metadata().places().isEmpty()) {
      line("dialect", Optional.of(note.dialect().label()));
      metadata(note.metadata());
    }
    line("picture", note.picture());
    note.body().nodes().forEach(this::node);
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private void metadata(NoteMetadata m) {
    line("title", m.title());
    line("date", m.date().map(d -> d.day().toString()));
    line("updated", m.updated().map(d -> d.day().toString()));
    line("authors", m.authors());
    line("categories", m.categories());
    line("tags", m.tags());
    line("description", m.description());
    line("image", m.image());
    line("language", m.language());
    line("draft", m.isDraft() ? Optional.of("true") : Optional.empty());
    line("slug", m.slug());
    line("former addresses", m.formerAddresses().stream().map(WrittenAddress::value).toList());
    line("event", m.event().map(Object::toString));
    line("sessions", m.sessions());
    line("services", m.services());
    line("not services", m.notServices());
    m.others().forEach((key, value) -> line("other " + key, Optional.of(value)));
  }

  private void line(String key, Optional<String> value) {
    value.ifPresent(
        v -> out.append("@ ").append(key).append(": ").append(v.replace("\n", "\\n")).append('\n'));
  }

  private void line(String key, Collection<?> values) {
    if (!values.isEmpty()) {
      line(key, Optional.of(values.toString()));
    }
  }

  private void diagnostic(Diagnostic d) {
    out.append("! ").append(d.severity().label()).append(' ').append(d.code()).append(' ');
    out.append(d.span().line()).append(':').append(d.span().column()).append(' ');
    out.append(d.message()).append('\n');
  }

  private void node(BodyNode node) {
    if (node instanceof Text text) {
      out.append(escaped(text.value()));
    } else if (node instanceof Element element) {
      out.append('<').append(element.name());
      for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
        out.append(' ').append(attribute.getKey()).append("=\"");
        out.append(escaped(attribute.getValue())).append('"');
      }
      out.append('>');
      element.children().forEach(this::node);
      if (!VOID.contains(element.name())) {
        out.append("</").append(element.name()).append('>');
      }
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
