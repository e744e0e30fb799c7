package confnotes.kept;

import confnotes.model.DayPart;
import confnotes.model.Session;
import confnotes.model.SessionKind;
import confnotes.model.SessionTime;
import confnotes.model.SpeakerCredit;
import java.time.LocalTime;

/** Sessions as bytes. */
final class SessionCodec {

  private SessionCodec() {}

  static void write(KeptOutput out, Session session) {
    out.text(session.id());
    ValueCodec.write(out, session.at());
    out.text(session.kind().name());
    out.text(session.title());
    write(out, session.time());
    out.list(session.speakers(), SessionCodec::write);
    out.list(session.services(), ValueCodec::write);
    out.text(session.excerpt());
  }

  static Session read(KeptInput in) {
    return new Session(
        in.text(),
        ValueCodec.position(in),
        SessionKind.valueOf(in.text()),
        in.text(),
        time(in),
        in.list(SessionCodec::speaker),
        in.list(KeptInput::slug),
        in.text());
  }

  private static void write(KeptOutput out, SessionTime time) {
    out.optional(time.start(), SessionCodec::write);
    out.optional(time.end(), SessionCodec::write);
    out.number(time.day());
    out.optional(time.part(), SessionCodec::write);
    out.optional(time.track(), KeptOutput::text);
    out.optional(time.room(), KeptOutput::text);
  }

  private static SessionTime time(KeptInput in) {
    return new SessionTime(
        in.optional(SessionCodec::clock),
        in.optional(SessionCodec::clock),
        in.optionalInteger(),
        in.optional(SessionCodec::part),
        in.optional(KeptInput::text),
        in.optional(KeptInput::text));
  }

  private static void write(KeptOutput out, LocalTime time) {
    out.number(time.toNanoOfDay());
  }

  private static LocalTime clock(KeptInput in) {
    return LocalTime.ofNanoOfDay(in.number());
  }

  private static void write(KeptOutput out, DayPart part) {
    out.text(part.name());
  }

  private static DayPart part(KeptInput in) {
    return DayPart.valueOf(in.text());
  }

  private static void write(KeptOutput out, SpeakerCredit speaker) {
    out.text(speaker.name());
    out.optional(speaker.role(), KeptOutput::text);
    out.optional(speaker.organization(), KeptOutput::text);
  }

  private static SpeakerCredit speaker(KeptInput in) {
    return new SpeakerCredit(in.text(), in.optional(KeptInput::text), in.optional(KeptInput::text));
  }
}
