package confnotes.read.body;

import confnotes.diagnostic.Diagnostic;
import confnotes.model.ImageAsset;
import confnotes.model.SiteSettings.EmailPolicy;
import confnotes.model.SoughtPicture;
import confnotes.read.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What building one note's body needs to know, and what it finds on the way. */
public final class BodyContext {

  private final SourceText text;
  private final Path file;
  private final ImageFinder imageFinder;
  private final Words words;
  private final EmailPolicy emails;
  private final Links links;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, String> sought = new LinkedHashMap<>();
  private final Map<String, ImageAsset> assets = new LinkedHashMap<>();

  /**
   * @param file where the note lies
   * @param imageFinder finds pictures in the note's folder
   * @param templates takes the template tags out of an address
   */
  public BodyContext(
      SourceText text,
      Path file,
      ImageFinder imageFinder,
      Words words,
      EmailPolicy emails,
      UnaryOperator<String> templates) {
    this.text = text;
    this.file = file;
    this.imageFinder = imageFinder;
    this.words = words;
    this.emails = emails;
    this.links = new Links(templates);
  }

  public SourceText text() {
    return text;
  }

  public Words words() {
    return words;
  }

  EmailPolicy emails() {
    return emails;
  }

  /** The address to link to; absent when there is to be no link. */
  Optional<String> href(String written) {
    return links
        .href(written)
        .filter(href -> !href.startsWith("mailto:") || emails == EmailPolicy.SHOW);
  }

  String plainAddress(String written) {
    return links.plain(written);
  }

  /** The picture under an address; absent when it is not there. */
  Optional<ImageFile> image(String address) {
    Optional<ImageFile> found = imageFinder.find(file, address);
    sought.putIfAbsent(address, ImageFile.asText(found));
    found.flatMap(ImageFile::asset).ifPresent(asset -> assets.putIfAbsent(asset.target(), asset));
    return found;
  }

  public void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Pictures that were looked for, in order. */
  public List<SoughtPicture> sought() {
    return sought.entrySet().stream()
        .map(picture -> new SoughtPicture(picture.getKey(), picture.getValue()))
        .toList();
  }

  /** Pictures of the note, in order of use. */
  public List<ImageAsset> assets() {
    return List.copyOf(assets.values());
  }
}
