package confnotes.kept;

import confnotes.model.Position;
import confnotes.model.Slug;
import java.time.LocalDate;

/** Places, slugs and days as bytes. */
final class ValueCodec {

  private ValueCodec() {}

  static void write(KeptOutput out, Position at) {
    out.number(at.line());
    out.number(at.column());
  }

  static Position position(KeptInput in) {
    return new Position(in.integer(), in.integer());
  }

  static void write(KeptOutput out, Slug slug) {
    out.text(slug.value());
  }

  static void write(KeptOutput out, LocalDate day) {
    out.number(day.toEpochDay());
  }

  static LocalDate day(KeptInput in) {
    return LocalDate.ofEpochDay(in.number());
  }
}
