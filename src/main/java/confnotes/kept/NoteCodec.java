package confnotes.kept;

import confnotes.model.DateSource;
import confnotes.model.Dialect;
import confnotes.model.EventClaim;
import confnotes.model.ImageAsset;
import confnotes.model.Mention;
import confnotes.model.Note;
import confnotes.model.OutlineEntry;
import confnotes.model.Passage;
import confnotes.model.Quote;
import confnotes.model.SourcePath;
import confnotes.model.WrittenAddress;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes as bytes. Each record is written component for component, in the order of its own. */
final class NoteCodec {

  private NoteCodec() {}

  static void write(KeptOutput out, Note note) {
    out.text(note.source().value());
    out.text(note.dialect().name());
    out.text(note.language());
    out.text(note.title());
    out.optional(note.date(), ValueCodec::write);
    out.text(note.dateSource().name());
    out.optional(note.updated(), ValueCodec::write);
    out.list(note.authors(), KeptOutput::text);
    out.list(note.categories(), KeptOutput::text);
    out.list(note.tags(), KeptOutput::text);
    out.optional(note.description(), KeptOutput::text);
    out.text(note.excerpt());
    out.flag(note.isDraft());
    out.optional(note.slug(), ValueCodec::write);
    ValueCodec.write(out, note.addressAt());
    out.list(note.formerAddresses(), NoteCodec::write);
    out.optional(note.event(), NoteCodec::write);
    out.list(note.sessions(), SessionCodec::write);
    out.list(note.mentions(), NoteCodec::write);
    out.list(note.body(), BodyCodec::write);
    out.list(note.outline(), NoteCodec::write);
    out.list(note.passages(), NoteCodec::write);
    out.optional(note.picture(), KeptOutput::text);
    out.list(note.images(), NoteCodec::write);
    out.list(note.others().entrySet(), NoteCodec::write);
  }

  static Note read(KeptInput in) {
    return new Note(
        new SourcePath(in.text()),
        Dialect.valueOf(in.text()),
        in.text(),
        in.text(),
        in.optional(ValueCodec::day),
        DateSource.valueOf(in.text()),
        in.optional(ValueCodec::day),
        in.list(KeptInput::text),
        in.list(KeptInput::text),
        in.list(KeptInput::text),
        in.optional(KeptInput::text),
        in.text(),
        in.flag(),
        in.optional(KeptInput::slug),
        ValueCodec.position(in),
        in.list(NoteCodec::address),
        in.optional(NoteCodec::event),
        in.list(SessionCodec::read),
        in.list(NoteCodec::mention),
        in.list(BodyCodec::read),
        in.list(NoteCodec::outlineEntry),
        in.list(NoteCodec::passage),
        in.optional(KeptInput::text),
        in.list(NoteCodec::image),
        others(in));
  }

  private static void write(KeptOutput out, WrittenAddress address) {
    out.text(address.value());
    ValueCodec.write(out, address.at());
  }

  private static WrittenAddress address(KeptInput in) {
    return new WrittenAddress(in.text(), ValueCodec.position(in));
  }

  private static void write(KeptOutput out, EventClaim event) {
    out.text(event.series());
    out.optional(event.edition(), KeptOutput::text);
    out.optional(event.year(), KeptOutput::number);
    out.optional(event.start(), ValueCodec::write);
    out.optional(event.end(), ValueCodec::write);
    out.optional(event.place(), KeptOutput::text);
    out.optional(event.url(), KeptOutput::text);
  }

  private static EventClaim event(KeptInput in) {
    return new EventClaim(
        in.text(),
        in.optional(KeptInput::text),
        in.optional(KeptInput::integer),
        in.optional(ValueCodec::day),
        in.optional(ValueCodec::day),
        in.optional(KeptInput::text),
        in.optional(KeptInput::text));
  }

  private static void write(KeptOutput out, Mention mention) {
    ValueCodec.write(out, mention.service());
    ValueCodec.write(out, mention.at());
    out.text(mention.text());
    out.text(mention.id());
    out.text(mention.quote().before());
    out.text(mention.quote().name());
    out.text(mention.quote().after());
    out.number(mention.session());
    out.text(mention.heading());
  }

  private static Mention mention(KeptInput in) {
    return new Mention(
        in.slug(),
        ValueCodec.position(in),
        in.text(),
        in.text(),
        new Quote(in.text(), in.text(), in.text()),
        in.optionalInteger(),
        in.text());
  }

  private static void write(KeptOutput out, OutlineEntry entry) {
    out.text(entry.id());
    out.number(entry.level());
    out.text(entry.title());
    out.number(entry.session());
  }

  private static OutlineEntry outlineEntry(KeptInput in) {
    return new OutlineEntry(in.text(), in.integer(), in.text(), in.optionalInteger());
  }

  private static void write(KeptOutput out, Passage passage) {
    out.text(passage.id());
    out.text(passage.title());
    out.number(passage.session());
    out.text(passage.text());
  }

  private static Passage passage(KeptInput in) {
    return new Passage(in.text(), in.text(), in.optionalInteger(), in.text());
  }

  private static void write(KeptOutput out, ImageAsset image) {
    out.text(image.file().toString());
    out.text(image.target());
  }

  private static ImageAsset image(KeptInput in) {
    return new ImageAsset(Path.of(in.text()), in.text());
  }

  private static void write(KeptOutput out, Map.Entry<String, String> other) {
    out.text(other.getKey());
    out.text(other.getValue());
  }

  private static Map<String, String> others(KeptInput in) {
    Map<String, String> others = new LinkedHashMap<>();
    for (int count = in.integer(); count > 0; count--) {
      others.put(in.text(), in.text());
    }
    return others;
  }
}
