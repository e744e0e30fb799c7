package confnotes.render.page;

import confnotes.model.BodyPart;
import confnotes.model.DateSource;
import confnotes.model.Dialect;
import confnotes.model.Event;
import confnotes.model.EventClaim;
import confnotes.model.Mention;
import confnotes.model.MentionRef;
import confnotes.model.Note;
import confnotes.model.OutlineEntry;
import confnotes.model.Permalink;
import confnotes.model.Position;
import confnotes.model.PublishedNote;
import confnotes.model.Quote;
import confnotes.model.Redirect;
import confnotes.model.Service;
import confnotes.model.ServiceKind;
import confnotes.model.ServiceUse;
import confnotes.model.Session;
import confnotes.model.SessionKind;
import confnotes.model.SessionRef;
import confnotes.model.SessionTime;
import confnotes.model.Site;
import confnotes.model.SiteSettings;
import confnotes.model.Slug;
import confnotes.model.SourcePath;
import confnotes.model.Speaker;
import confnotes.model.SpeakerCredit;
import confnotes.model.Talk;
import confnotes.model.TextPage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A site of one note about one event, with something of every kind. */
final class SmallSite {

  static final Slug NOTE = new Slug("cloud-day-2018");
  static final Slug LAMBDA = new Slug("lambda");
  static final Slug DYNAMODB = new Slug("dynamodb");
  static final Slug SPEAKER = new Slug("gim-haneul");

  private SmallSite() {}

  static Site of(Optional<String> url) {
    PublishedNote note = published(note());
    return new Site(
        settings(url),
        Map.of(NOTE, note),
        Map.of(NOTE, event()),
        Map.of(SPEAKER, speaker()),
        new TreeMap<>(Map.of(LAMBDA, use(LAMBDA, 0), DYNAMODB, use(DYNAMODB, 1))),
        List.of(
            new TextPage(
                new SourcePath("content/pages/about.md"),
                new Permalink("about/"),
                "소개",
                List.of(new BodyPart.Html("<p>안내</p>")))),
        List.of(new Redirect("tags/람다/", Permalink.tag(LAMBDA))));
  }

  private static SiteSettings settings(Optional<String> url) {
    return new SiteSettings(
        "모음",
        "",
        "ko",
        url,
        ZoneId.of("Asia/Seoul"),
        Optional.of("https://code.example/main/"),
        SiteSettings.EmailPolicy.HIDE);
  }

  private static Note note() {
    Session session =
        new Session(
            "s1",
            new Position(7, 1),
            SessionKind.KEYNOTE,
            "서버 <없이>",
            new SessionTime(
                Optional.of(LocalTime.of(9, 30)),
                Optional.of(LocalTime.of(10, 10)),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            List.of(new SpeakerCredit("김하늘", Optional.of("기술자"), Optional.of("구름"))),
            List.of(LAMBDA, DYNAMODB),
            "");
    return new Note(
        new SourcePath("seeds/cloud day.md"),
        Dialect.PLAIN,
        "ko",
        "구름의 날 <2018> & 뒷이야기",
        Optional.of(LocalDate.of(2018, 4, 20)),
        DateSource.TITLE,
        Optional.empty(),
        List.of("하루"),
        List.of(),
        List.of(),
        Optional.empty(),
        "다녀와서 적는다.",
        false,
        Optional.empty(),
        new Position(1, 1),
        List.of(),
        Optional.of(
            new EventClaim(
                "Cloud Day",
                Optional.empty(),
                Optional.of(2018),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        List.of(session),
        List.of(mention(LAMBDA, "람다", "m1"), mention(DYNAMODB, "DynamoDB", "m2")),
        List.of(
            new BodyPart.Html("<section class=\"session\" id=\"s1\">\n<h2>서버 &lt;없이&gt;</h2>"),
            new BodyPart.SessionFacts(0),
            new BodyPart.Html("<p id=\"m1\">람다와 <a"),
            new BodyPart.NoteHref("다른 글", new Position(9, 1)),
            new BodyPart.Html(">다른 글</a> <b id=\"m2\">DynamoDB</b></p>\n</section>")),
        List.of(
            new OutlineEntry("s1", 1, "서버 <없이>", OptionalInt.of(0)),
            new OutlineEntry("m1", 2, "본문", OptionalInt.empty())),
        List.of(),
        Optional.of("images/0123456789abcdef.png"),
        List.of(),
        Map.of());
  }

  private static Mention mention(Slug service, String text, String id) {
    Quote quote = new Quote("앞 <", text, "> 뒤");
    return new Mention(service, new Position(9, 1), text, id, quote, OptionalInt.of(0), "");
  }

  private static PublishedNote published(Note note) {
    return new PublishedNote(
        note,
        NOTE,
        Permalink.note(NOTE),
        note.date(),
        note.dateSource(),
        Optional.of(NOTE),
        List.of(List.of(SPEAKER)),
        Map.of("다른 글", Permalink.note(NOTE)),
        List.of());
  }

  private static Event event() {
    SessionTime time = note().sessions().get(0).time();
    List<SessionRef> accounts = List.of(new SessionRef(NOTE, 0));
    return new Event(
        NOTE,
        "Cloud Day 2018",
        "Cloud Day",
        Optional.empty(),
        Optional.of(2018),
        Optional.of(LocalDate.of(2018, 4, 18)),
        Optional.of(LocalDate.of(2018, 4, 19)),
        Optional.of("서울"),
        Optional.empty(),
        false,
        List.of(NOTE),
        List.of(new Talk(accounts, time, List.of(SPEAKER), List.of(LAMBDA, DYNAMODB))),
        List.of());
  }

  private static Speaker speaker() {
    return new Speaker(SPEAKER, "김하늘", List.of(), List.of("구름"), List.of(new SessionRef(NOTE, 0)));
  }

  private static ServiceUse use(Slug slug, int mention) {
    Service service =
        new Service(
            slug,
            slug.equals(LAMBDA) ? "AWS Lambda" : "Amazon DynamoDB",
            "aws",
            ServiceKind.SERVICE,
            "compute",
            Optional.empty(),
            List.of("람다"),
            List.of(new Service.FormerName("Old \"Name\"", Optional.of("2020-03"))),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    return new ServiceUse(
        service,
        List.of(new MentionRef(NOTE, mention)),
        List.of(NOTE),
        new TreeMap<>(Map.of(2018, 1)),
        List.of(Map.entry(slug.equals(LAMBDA) ? DYNAMODB : LAMBDA, 1)));
  }
}
