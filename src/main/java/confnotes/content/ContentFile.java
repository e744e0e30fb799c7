package confnotes.content;

import confnotes.data.DataValue;
import confnotes.data.DataValue.Mapping;
import confnotes.data.YamlReader;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One YAML file of {@code content/}: its values, and the diagnostics about them. */
final class ContentFile {

  private static final int MAX_CODE_POINTS = 4_000_000;

  private final String path;
  private final Mapping root;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ContentFile(String path, Mapping root, List<Diagnostic> diagnostics) {
    this.path = path;
    this.root = root;
    this.diagnostics.addAll(diagnostics);
  }

  /** The file's values; none when there is no such file. */
  static ContentFile read(Path folder, String name) {
    Path file = folder.resolve(name);
    String path = folder.getFileName() + "/" + name;
    if (!Files.exists(file)) {
      return new ContentFile(path, Mapping.empty(), List.of());
    }
    try {
      String text = Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
      return of(path, new YamlReader(MAX_CODE_POINTS).read(withoutMark(text), path, 1));
    } catch (CharacterCodingException notUtf8) {
      return new ContentFile(path, Mapping.empty(), List.of(notUtf8(path)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static ContentFile of(String path, Outcome<DataValue> outcome) {
    List<Diagnostic> found = new ArrayList<>(outcome.diagnostics().all());
    Optional<DataValue> value = outcome.product();
    if (value.isPresent() && !(value.get() instanceof Mapping)) {
      found.add(
          Diagnostic.error(
              "content-invalid",
              SourceSpan.at(path, 1, 1),
              "the file is no list of keys and values",
              "begin lines with key: value"));
    }
    Mapping root =
        value.filter(Mapping.class::isInstance).map(Mapping.class::cast).orElse(Mapping.empty());
    return new ContentFile(path, root, found);
  }

  private static String withoutMark(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return plain.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Diagnostic notUtf8(String path) {
    return Diagnostic.error(
        "encoding-invalid", SourceSpan.file(path), "the file is not UTF-8", "save it as UTF-8");
  }

  Fields root() {
    return new Fields(this, root);
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  void error(String code, Position at, String message, String hint) {
    diagnostics.add(
        Diagnostic.error(code, SourceSpan.at(path, at.line(), at.column()), message, hint));
  }
}
