package confnotes.link;

import static org.assertj.core.api.Assertions.assertThat;

import confnotes.diagnostic.DiagnosticFormat;
import confnotes.diagnostic.Outcome;
import confnotes.model.BodyPart;
import confnotes.model.DateSource;
import confnotes.model.Dialect;
import confnotes.model.Event;
import confnotes.model.EventClaim;
import confnotes.model.EventFact;
import confnotes.model.Mention;
import confnotes.model.Note;
import confnotes.model.Permalink;
import confnotes.model.Position;
import confnotes.model.Quote;
import confnotes.model.Redirect;
import confnotes.model.Service;
import confnotes.model.ServiceKind;
import confnotes.model.Session;
import confnotes.model.SessionKind;
import confnotes.model.SessionTime;
import confnotes.model.Site;
import confnotes.model.SiteFacts;
import confnotes.model.SiteSettings;
import confnotes.model.Slug;
import confnotes.model.SourcePath;
import confnotes.model.Speaker;
import confnotes.model.SpeakerCredit;
import confnotes.model.SpeakerFact;
import confnotes.model.WrittenAddress;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SiteLinkerTest {

  private static final Position TOP = new Position(1, 1);

  private final List<EventFact> eventFacts = new ArrayList<>();
  private final List<SpeakerFact> speakerFacts = new ArrayList<>();

  @Test
  void titleBecomesTheAddress() {
    Site site = link(note("a.md").titled("구름 컨퍼런스 2024 후기"));
    assertThat(site.notes()).containsOnlyKeys(new Slug("gureum-keonpeoreonseu-2024-hugi"));
  }

  @Test
  void notesOfOneTitleAreToldApartByTheirDates() {
    Site site =
        link(
            note("b.md").titled("회고").dated("2020-02-01"),
            note("a.md").titled("회고").dated("2019-01-01"));
    assertThat(site.notes()).containsOnlyKeys(new Slug("hoego"), new Slug("hoego-2020-02-01"));
    assertThat(site.note(new Slug("hoego")).note().source().fileName()).isEqualTo("a.md");
  }

  @Test
  void slugThatTwoNotesAskForIsRefusedNamingBoth() {
    Outcome<Site> outcome = outcome(note("a.md").slugged("same"), note("b.md").slugged("same"));
    assertThat(outcome.product()).isEmpty();
    assertThat(messages(outcome))
        .anyMatch(m -> m.startsWith("a.md:2:7: error[slug-taken]") && m.contains("b.md:2:7"))
        .anyMatch(m -> m.startsWith("b.md:2:7: error[slug-taken]") && m.contains("a.md:2:7"));
  }

  @Test
  void notesOfOneEventMeetWhateverTheSpelling() {
    Site site =
        link(
            note("a.md").titled("A").at("Cloud Days", null, 2020),
            note("b.md").titled("B").at("CLOUD-DAYS", null, 2020));
    assertThat(site.events()).hasSize(1);
    assertThat(site.event(new Slug("cloud-days-2020")).notes()).hasSize(2);
  }

  @Test
  void nameThatHoldsTheEditionIsThatEdition() {
    Site site =
        link(
            note("a.md").titled("A").at("Cloud Days", "Seoul", 2020),
            note("b.md").titled("B").at("CLOUD DAYS seoul", null, 2020),
            note("c.md").titled("C").at("Cloud Days Seoul", null, 2021));
    assertThat(site.event(new Slug("cloud-days-seoul-2020")).notes()).hasSize(2);
    assertThat(site.event(new Slug("cloud-days-seoul-2020")).otherEditions())
        .containsExactly(new Slug("cloud-days-seoul-2021"));
  }

  @Test
  void noteWithoutEditionJoinsTheOnlyOneOfItsYear() {
    Site site =
        link(
            note("a.md").titled("A").at("Cloud Days", "Seoul", 2020),
            note("b.md").titled("B").at("Cloud Days", null, 2020));
    assertThat(site.events()).containsOnlyKeys(new Slug("cloud-days-seoul-2020"));
  }

  @Test
  void noteWithoutEditionStaysByItselfWhereAYearHasSeveral() {
    Site site =
        link(
            note("a.md").titled("A").at("Cloud Days", "Seoul", 2020),
            note("b.md").titled("B").at("Cloud Days", "Tokyo", 2020),
            note("c.md").titled("C").at("Cloud Days", null, 2020));
    assertThat(site.events()).hasSize(3);
  }

  @Test
  void editionsOfASeriesAreLinkedNewestFirst() {
    Site site =
        link(
            note("a.md").titled("A").at("Cloud Days", null, 2018),
            note("b.md").titled("B").at("Cloud Days", null, 2020),
            note("c.md").titled("C").at("Cloud Days", null, 2019));
    assertThat(site.event(new Slug("cloud-days-2019")).otherEditions())
        .containsExactly(new Slug("cloud-days-2020"), new Slug("cloud-days-2018"));
  }

  @Test
  void givenFactsAddWhatNoNoteSays() {
    eventFacts.add(
        new EventFact(
            List.of("Cloud Days 2020", "클라우드 데이 2020"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(2020),
            Optional.of(LocalDate.of(2020, 5, 6)),
            Optional.empty(),
            Optional.of("부산"),
            Optional.empty(),
            TOP));
    Site site =
        link(
            note("a.md").titled("A").at("Cloud Days", null, 2020),
            note("b.md").titled("B").at("클라우드 데이", null, 2020));
    Event event = site.event(new Slug("cloud-days-2020"));
    assertThat(event.notes()).hasSize(2);
    assertThat(event.hasGivenFacts()).isTrue();
    assertThat(site.notes().values())
        .allMatch(n -> n.date().equals(event.start()) && n.dateSource() == DateSource.EVENT);
  }

  @Test
  void personOfTwoCompaniesHasOnePage() {
    Site site =
        link(
            note("a.md").titled("A").dated("2018-01-01").talk("첫 발표", "한가람", "하나회사"),
            note("b.md").titled("B").dated("2020-01-01").talk("둘째 발표", "한가람", "두나회사"));
    Speaker speaker = site.speaker(new Slug("hangaram"));
    assertThat(speaker.sessions()).hasSize(2);
    assertThat(speaker.organizations()).containsExactly("하나회사", "두나회사");
  }

  @Test
  void peopleOfOneNameInOneSessionAreTwo() {
    NoteBuilder note = note("a.md").titled("A");
    note.sessions.add(
        session("대담", SessionTime.UNKNOWN, credit("한가람", "하나회사"), credit("한가람", "두나회사")));
    assertThat(link(note).speakers()).hasSize(2);
  }

  @Test
  void peopleOfOneNameWhoSpeakAtOnceAreTwo() {
    assertThat(speakersOf(from("10:00", "11:00"), from("10:30", "12:00"))).hasSize(2);
  }

  @Test
  void talkBesideTwoShortOnesHasASpeakerOfItsOwn() {
    NoteBuilder note = note("a.md").titled("A");
    note.sessions.add(session("긴 발표", from("10:00", "12:00"), credit("한가람", "하나회사")));
    note.sessions.add(session("첫 발표", from("10:10", "10:40"), credit("한가람", "하나회사")));
    note.sessions.add(session("둘째 발표", from("11:00", "11:30"), credit("한가람", "두나회사")));
    assertThat(link(note).speakers()).hasSize(2);
  }

  @Test
  void personWhoSpeaksTwiceOfADayIsOne() {
    assertThat(speakersOf(from("10:00", "11:00"), from("11:00", "12:00"))).hasSize(1);
    assertThat(speakersOf(from("10:00", "11:00"), SessionTime.UNKNOWN)).hasSize(1);
  }

  private Map<Slug, Speaker> speakersOf(SessionTime first, SessionTime second) {
    NoteBuilder note = note("a.md").titled("A");
    note.sessions.add(session("첫 발표", first, credit("한가람", "하나회사")));
    note.sessions.add(session("둘째 발표", second, credit("한가람", "두나회사")));
    return link(note).speakers();
  }

  @Test
  void aliasesOfOnePersonMeet() {
    speakerFacts.add(new SpeakerFact("Garam Han", List.of("한가람"), Optional.empty(), TOP));
    Site site =
        link(
            note("a.md").titled("A").talk("첫 발표", "한가람", "하나회사"),
            note("b.md").titled("B").talk("둘째 발표", "Garam Han", "하나회사"));
    Speaker speaker = site.speaker(new Slug("garam-han"));
    assertThat(speaker.name()).isEqualTo("Garam Han");
    assertThat(speaker.aliases()).containsExactly("한가람");
    assertThat(speaker.sessions()).hasSize(2);
  }

  @Test
  void talkToldByTwoNotesIsOneWithTwoAccounts() {
    Site site =
        link(
            note("a.md").titled("A").at("Cloud Days", null, 2020).talk("큐를 쓰는 법", "한가람", "하나"),
            note("b.md").titled("B").at("Cloud Days", null, 2020).talk("큐를 쓰는 법!", "나다라", "둘"));
    Event event = site.event(new Slug("cloud-days-2020"));
    assertThat(event.talks()).hasSize(1);
    assertThat(event.talks().get(0).accounts()).hasSize(2);
  }

  @Test
  void partsOfATalkAreTwoTalks() {
    Site site =
        link(
            note("a.md").titled("A").at("Cloud Days", null, 2020).talk("큐를 쓰는 법 1부", "한가람", "하나"),
            note("b.md").titled("B").at("Cloud Days", null, 2020).talk("큐를 쓰는 법 2부", "한가람", "하나"));
    assertThat(site.event(new Slug("cloud-days-2020")).talks()).hasSize(2);
  }

  @Test
  void timelineFollowsTheClockAndUntimedTalksTheirNote() {
    NoteBuilder one = note("a.md").titled("A").at("Cloud Days", null, 2020);
    one.sessions.add(session("열 시", at("10:00")));
    one.sessions.add(session("그다음", SessionTime.UNKNOWN));
    one.sessions.add(session("열두 시", at("12:00")));
    NoteBuilder other = note("b.md").titled("B").at("Cloud Days", null, 2020);
    other.sessions.add(session("열한 시", at("11:00")));
    Site site = link(one, other);
    assertThat(
            site.event(new Slug("cloud-days-2020")).talks().stream()
                .map(talk -> site.session(talk.accounts().get(0)).title()))
        .containsExactly("열 시", "그다음", "열한 시", "열두 시");
  }

  @Test
  void serviceKnowsItsNotesYearsAndCompany() {
    Site site =
        link(
            note("a.md").titled("A").dated("2018-01-01").mentioning("lambda", "s3", "lambda"),
            note("b.md").titled("B").dated("2020-01-01").mentioning("lambda"));
    Slug lambda = new Slug("lambda");
    assertThat(site.service(lambda).notes()).containsExactly(new Slug("b"), new Slug("a"));
    assertThat(site.service(lambda).mentionsByYear()).isEqualTo(Map.of(2018, 2, 2020, 1));
    assertThat(site.service(lambda).together()).containsExactly(Map.entry(new Slug("s3"), 1));
  }

  @Test
  void rareServicesBringNotesNearer() {
    Site site =
        link(
            note("a.md").titled("A").mentioning("lambda", "s3", "timestream"),
            note("b.md").titled("B").mentioning("lambda", "s3"),
            note("c.md").titled("C").mentioning("s3", "timestream"),
            note("d.md").titled("D").mentioning("lambda", "s3"));
    assertThat(site.note(new Slug("a")).related().get(0).note()).isEqualTo(new Slug("c"));
    assertThat(site.note(new Slug("a")).related().get(0).services())
        .containsExactly(new Slug("timestream"), new Slug("s3"));
  }

  @Test
  void otherNamesOfAServiceLeadToIt() {
    assertThat(link(note("a.md").titled("A").mentioning("lambda")).redirects())
        .contains(
            new Redirect("tags/aws-lambda/", new Permalink("tags/lambda/")),
            new Redirect("tags/람다/", new Permalink("tags/lambda/")));
  }

  @Test
  void formerAddressLeadsToTheNote() {
    assertThat(link(note("a.md").titled("A").formerly("/2018/12/글/")).redirects())
        .contains(new Redirect("2018/12/글/", new Permalink("notes/a/")));
  }

  @Test
  void formerAddressOutsideTheSiteIsRefused() {
    List<String> unsafe =
        List.of("../../evil/", "/a/%2e%2e/%2e%2e/b", "..\\b", "/a\u0000b/", "CON:/x");
    for (String address : unsafe) {
      Outcome<Site> outcome = outcome(note("a.md").titled("A").formerly(address));
      assertThat(messages(outcome)).singleElement().asString().contains("error[alias-unsafe]");
    }
  }

  @Test
  void formerAddressOverAPageIsRefused() {
    assertThat(messages(outcome(note("a.md").titled("A").formerly("/tags/"))))
        .singleElement()
        .asString()
        .contains("error[alias-taken]", "a page of the site");
  }

  @Test
  void formerAddressOfTwoNotesNamesBoth() {
    Outcome<Site> outcome =
        outcome(note("a.md").titled("A").formerly("/x/"), note("b.md").titled("B").formerly("/x"));
    assertThat(messages(outcome))
        .hasSize(2)
        .allMatch(m -> m.contains(".md:3:10: error[alias-taken]"));
  }

  @Test
  void linkByFileNameLeadsToTheNote() {
    NoteBuilder from = note("a.md").titled("A");
    from.body.add(new BodyPart.NoteHref("../posts/2019-05-06-second.md#x", TOP));
    Site site = link(from, note("2019-05-06-second.md").titled("B"));
    assertThat(site.note(new Slug("a")).noteAddresses().values())
        .containsExactly(new Permalink("notes/b/"));
  }

  @Test
  void wikiLinkToAServiceLeadsToItsPage() {
    NoteBuilder from = note("a.md").titled("A").mentioning("lambda");
    from.body.add(new BodyPart.NoteHref("AWS%20Lambda", TOP));
    assertThat(link(from).note(new Slug("a")).noteAddresses().values())
        .containsExactly(new Permalink("tags/lambda/"));
  }

  @Test
  void linkToNothingIsToldWithItsPlace() {
    NoteBuilder from = note("a.md").titled("A");
    from.body.add(new BodyPart.NoteHref("없는 노트", new Position(7, 3)));
    Outcome<Site> outcome = outcome(from);
    assertThat(outcome.product()).isPresent();
    assertThat(messages(outcome).get(0)).startsWith("a.md:7:3: warning[link-unknown]: \"없는 노트\"");
  }

  @Test
  void orderOfTheNotesGivenChangesNothing() {
    NoteBuilder one = note("a.md").titled("A").at("Cloud Days", null, 2020).mentioning("s3");
    NoteBuilder two = note("b.md").titled("B").at("Cloud Days", null, 2020).mentioning("lambda");
    assertThat(link(one, two)).isEqualTo(link(two, one));
  }

  private Site link(NoteBuilder... notes) {
    return outcome(notes).product().orElseThrow();
  }

  private Outcome<Site> outcome(NoteBuilder... notes) {
    SiteSettings settings =
        new SiteSettings(
            "노트",
            "",
            "ko",
            Optional.empty(),
            ZoneId.of("Asia/Seoul"),
            Optional.empty(),
            SiteSettings.EmailPolicy.HIDE);
    Map<Slug, Service> catalogue =
        Map.of(
            new Slug("lambda"), service("lambda", "AWS Lambda", "람다"),
            new Slug("s3"), service("s3", "Amazon S3", "Simple Storage Service"),
            new Slug("timestream"), service("timestream", "Amazon Timestream", "Timestream"));
    return new SiteLinker(new SiteFacts(settings, eventFacts, speakerFacts, List.of()), catalogue)
        .link(List.of(notes).stream().map(NoteBuilder::build).toList());
  }

  private static List<String> messages(Outcome<Site> outcome) {
    return outcome.diagnostics().all().stream().map(DiagnosticFormat::format).toList();
  }

  private static NoteBuilder note(String source) {
    return new NoteBuilder(source);
  }

  private static Service service(String slug, String name, String alias) {
    return new Service(
        new Slug(slug),
        name,
        "aws",
        ServiceKind.SERVICE,
        "compute",
        Optional.empty(),
        List.of(alias),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static SpeakerCredit credit(String name, String organization) {
    return new SpeakerCredit(name, Optional.empty(), Optional.of(organization));
  }

  private static SessionTime from(String start, String end) {
    return new SessionTime(
        Optional.of(LocalTime.parse(start)),
        Optional.of(LocalTime.parse(end)),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static SessionTime at(String start) {
    return new SessionTime(
        Optional.of(LocalTime.parse(start)),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Session session(String title, SessionTime time, SpeakerCredit... speakers) {
    return new Session("s", TOP, SessionKind.TALK, title, time, List.of(speakers), List.of(), "");
  }

  /** A note of which only what a case needs is said. */
  private static final class NoteBuilder {
    private final String source;
    private String title = "제목";
    private Optional<LocalDate> date = Optional.empty();
    private Optional<Slug> slug = Optional.empty();
    private Optional<EventClaim> event = Optional.empty();
    private final List<WrittenAddress> former = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<BodyPart> body = new ArrayList<>();

    NoteBuilder(String source) {
      this.source = source;
    }

    NoteBuilder titled(String words) {
      title = words;
      return this;
    }

    NoteBuilder dated(String day) {
      date = Optional.of(LocalDate.parse(day));
      return this;
    }

    NoteBuilder slugged(String name) {
      slug = Optional.of(new Slug(name));
      return this;
    }

    NoteBuilder at(String series, @Nullable String edition, int year) {
      event =
          Optional.of(
              new EventClaim(
                  series,
                  Optional.ofNullable(edition),
                  Optional.of(year),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
      return this;
    }

    NoteBuilder formerly(String address) {
      former.add(new WrittenAddress(address, new Position(3, 10)));
      return this;
    }

    NoteBuilder talk(String words, String speaker, String organization) {
      sessions.add(session(words, SessionTime.UNKNOWN, credit(speaker, organization)));
      return this;
    }

    NoteBuilder mentioning(String... services) {
      for (String service : services) {
        mentions.add(
            new Mention(
                new Slug(service),
                TOP,
                service,
                "m" + mentions.size(),
                new Quote("", service, ""),
                OptionalInt.empty(),
                ""));
      }
      return this;
    }

    Note build() {
      return new Note(
          new SourcePath(source),
          Dialect.PLAIN,
          "ko",
          title,
          date,
          date.isPresent() ? DateSource.FRONT_MATTER : DateSource.NONE,
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          "",
          false,
          slug,
          new Position(2, 7),
          former,
          event,
          sessions,
          mentions,
          body,
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Map.of());
    }
  }
}
