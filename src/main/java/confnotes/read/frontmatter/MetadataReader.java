package confnotes.read.frontmatter;

import confnotes.data.DataValue;
import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.model.Dialect;
import confnotes.model.NoteMetadata;
import confnotes.model.Position;
import confnotes.model.WrittenAddress;
import confnotes.model.WrittenDate;
import confnotes.read.text.SourceText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Types front matter by the table {@link MetadataKey}. */
public final class MetadataReader {

  private static final Set<String> TRUE = Set.of("true", "yes", "on", "1", "y");

  private static final Set<String> FALSE = Set.of("false", "no", "off", "0", "n");

  private static final Set<String> HELD_BACK =
      Set.of("draft", "private", "hidden", "unpublished", "wip", "idea");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

  private static final Pattern NO_PICTURE =
      Pattern.compile("(?i)#.*|transparent|none|null|auto|default|[\\w-]+\\(.*|\\d+");

  private final DateReader dates;

  /**
   * @param zone zone of the site, in which a date with an offset becomes a day
   */
  public MetadataReader(ZoneId zone) {
    this.dates = new DateReader(zone);
  }

  /** Everything the front matter says; wrong values are left out and reported. */
  public Outcome<NoteMetadata> read(FrontMatter frontMatter, Dialect dialect, SourceText text) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Fields fields = new Fields(VuePressMeta.lifted(frontMatter.fields()));
    Overrules overrules = new Overrules(text, dates, diagnostics);
    NoteMetadata metadata =
        new NoteMetadata(
            single(fields, MetadataKey.TITLE),
            date(fields, MetadataKey.DATE, text, diagnostics),
            date(fields, MetadataKey.UPDATED, text, diagnostics),
            several(fields, MetadataKey.AUTHORS, "\\s*[,;]\\s*").stream()
                .map(MetadataReader::withoutAddress)
                .filter(name -> !name.isEmpty())
                .toList(),
            several(fields, MetadataKey.CATEGORIES, splitter(dialect)),
            several(fields, MetadataKey.TAGS, splitter(dialect)),
            single(fields, MetadataKey.DESCRIPTION),
            image(fields),
            language(fields),
            isDraft(fields),
            single(fields, MetadataKey.SLUG),
            formerAddresses(fields),
            fields.find(MetadataKey.EVENT).flatMap(overrules::event),
            fields.find(MetadataKey.SESSIONS).map(overrules::sessions).orElse(List.of()),
            several(fields, MetadataKey.SERVICES, "\\s*,\\s*"),
            several(fields, MetadataKey.NOT_SERVICES, "\\s*,\\s*"),
            fields.others(),
            fields.places());
    return Outcome.of(metadata, diagnostics);
  }

  /** {@code 홍길동 <hong@a.example>} is shown on pages, and its address is not for harvesters. */
  private static String withoutAddress(String author) {
    return author.replaceAll("\\s*[<(]?[\\w.+-]+@[\\w.-]+\\.\\w+[>)]?", "").strip();
  }

  private static Optional<String> single(Fields fields, MetadataKey key) {
    return fields.all(key).stream().map(Values::single).filter(s -> !s.isEmpty()).findFirst();
  }

  private static List<String> several(Fields fields, MetadataKey key, String splitter) {
    return fields.find(key).map(v -> Values.several(v, splitter)).orElse(List.of());
  }

  /** A plain text of several tags: Jekyll parts them by blanks, the others by commas. */
  private static String splitter(Dialect dialect) {
    return dialect == Dialect.JEKYLL ? "[\\s,]+" : "\\s*[,\\n]\\s*";
  }

  /** {@code published} and {@code status} can hold a date or a word; only dates count here. */
  private Optional<WrittenDate> date(
      Fields fields, MetadataKey key, SourceText text, List<Diagnostic> diagnostics) {
    for (DataValue value : fields.all(key)) {
      String written = Values.single(value);
      if (written.isEmpty() || isTruthValue(written)) {
        continue;
      }
      Optional<WrittenDate> date = dates.read(written);
      if (date.isEmpty()) {
        diagnostics.add(invalidDate(written, value.at(), text));
      }
      return date;
    }
    return Optional.empty();
  }

  static Diagnostic invalidDate(String written, Position at, SourceText text) {
    int from = text.offsetOf(at);
    return Diagnostic.error(
        "date-invalid",
        text.span(from, from + written.length()),
        "\"" + written + "\" is not a calendar date",
        "write year-month-day, for example 2024-12-02");
  }

  /** Themes of Hexo also take a colour or {@code false} where a picture can stand. */
  private static Optional<String> image(Fields fields) {
    return fields.all(MetadataKey.IMAGE).stream()
        .map(Values::single)
        .filter(address -> !address.isEmpty() && !isTruthValue(address))
        .filter(address -> !NO_PICTURE.matcher(address).matches())
        .findFirst();
  }

  private static Optional<String> language(Fields fields) {
    return single(fields, MetadataKey.LANGUAGE)
        .filter(l -> LANGUAGE.matcher(l).matches())
        .map(l -> Locale.forLanguageTag(l.replace('_', '-')).toLanguageTag());
  }

  private static boolean isDraft(Fields fields) {
    boolean isMarked = single(fields, MetadataKey.DRAFT).filter(v -> isOneOf(v, TRUE)).isPresent();
    boolean isUnpublished =
        single(fields, MetadataKey.PUBLISHED).filter(v -> isOneOf(v, FALSE)).isPresent();
    boolean isHeldBack =
        single(fields, MetadataKey.STATUS).filter(v -> isOneOf(v, HELD_BACK)).isPresent();
    return isMarked || isUnpublished || isHeldBack;
  }

  private static boolean isTruthValue(String written) {
    return isOneOf(written, TRUE) || isOneOf(written, FALSE);
  }

  private static boolean isOneOf(String written, Set<String> words) {
    return words.contains(written.toLowerCase(Locale.ROOT));
  }

  private static List<WrittenAddress> formerAddresses(Fields fields) {
    Map<String, WrittenAddress> addresses = new LinkedHashMap<>();
    for (DataValue value : fields.all(MetadataKey.FORMER_ADDRESSES)) {
      for (DataValue item : Values.items(value)) {
        Values.several(item, "\\n")
            .forEach(text -> addresses.putIfAbsent(text, new WrittenAddress(text, item.at())));
      }
    }
    return List.copyOf(addresses.values());
  }
}
