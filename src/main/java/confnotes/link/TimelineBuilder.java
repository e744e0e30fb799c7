package confnotes.link;

import confnotes.model.DayPart;
import confnotes.model.PublishedNote;
import confnotes.model.Session;
import confnotes.model.SessionTime;
import confnotes.model.Slug;
import confnotes.model.Talk;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The programme of one event: its sessions in order, each with every account of it.
 *
 * <p>Most notes know no times. A session without one keeps its place in its note: it stands behind
 * the session told before it.
 */
final class TimelineBuilder {

  /** Only accounts that share a title, a speaker or a start are compared, and of these so many. */
  private static final int MAX_COMPARED = 48;

  private final List<PublishedNote> notes;

  TimelineBuilder(List<PublishedNote> notes) {
    this.notes = notes;
  }

  List<Talk> talks() {
    return joined().stream()
        .sorted(Comparator.comparing(accounts -> accounts.get(0), order()))
        .map(TimelineBuilder::talk)
        .toList();
  }

  private static Comparator<Account> order() {
    return Comparator.comparingInt(Account::day)
        .thenComparing(a -> a.session().time().part().orElse(DayPart.MORNING))
        .thenComparing(a -> a.place().orElse(LocalTime.MIN))
        .thenComparingInt(Account::notePlace)
        .thenComparingInt(a -> a.ref().index());
  }

  private List<List<Account>> joined() {
    Map<String, List<List<Account>>> byFeature = new HashMap<>();
    List<List<Account>> talks = new ArrayList<>();
    for (Account account : accounts()) {
      List<String> features = features(account);
      List<Account> talk =
          features.stream()
              .flatMap(f -> byFeature.getOrDefault(f, List.of()).stream().limit(MAX_COMPARED))
              .filter(known -> known.stream().allMatch(a -> SameTalk.of(a, account)))
              .findFirst()
              .orElseGet(
                  () -> {
                    List<Account> fresh = new ArrayList<>();
                    talks.add(fresh);
                    return fresh;
                  });
      talk.add(account);
      features.forEach(
          f -> {
            List<List<Account>> known = byFeature.computeIfAbsent(f, k -> new ArrayList<>());
            if (known.stream().noneMatch(t -> t == talk)) {
              known.add(talk);
            }
          });
    }
    talks.forEach(t -> t.sort(Comparator.comparingInt(Account::fullness).reversed()));
    return talks;
  }

  private List<Account> accounts() {
    List<Account> accounts = new ArrayList<>();
    for (int n = 0; n < notes.size(); n++) {
      List<Session> sessions = notes.get(n).note().sessions();
      Optional<LocalTime> last = Optional.empty();
      for (int i = 0; i < sessions.size(); i++) {
        Optional<LocalTime> before = last;
        last = sessions.get(i).time().start().or(() -> before);
        accounts.add(Account.of(notes.get(n), i, last, n));
      }
    }
    return accounts;
  }

  private static List<String> features(Account account) {
    return Stream.of(
            Stream.of("title " + account.title().value()),
            account.speakers().stream().map(s -> "speaker " + s),
            account.session().time().start().stream().map(t -> "start " + t))
        .flatMap(Function.identity())
        .toList();
  }

  private static Talk talk(List<Account> accounts) {
    Map<Slug, Integer> services = new LinkedHashMap<>();
    accounts.forEach(a -> a.session().services().forEach(s -> services.merge(s, 1, Integer::sum)));
    return new Talk(
        accounts.stream().map(Account::ref).toList(),
        time(accounts),
        accounts.stream().flatMap(a -> a.speakers().stream()).distinct().toList(),
        services.entrySet().stream()
            .sorted(Map.Entry.<Slug, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList());
  }

  private static SessionTime time(List<Account> accounts) {
    List<SessionTime> times = accounts.stream().map(a -> a.session().time()).toList();
    return new SessionTime(
        first(times, SessionTime::start),
        first(times, SessionTime::end),
        times.stream()
            .map(SessionTime::day)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty()),
        first(times, SessionTime::part),
        first(times, SessionTime::track),
        first(times, SessionTime::room));
  }

  private static <T> Optional<T> first(
      List<SessionTime> times, Function<SessionTime, Optional<T>> field) {
    return times.stream().map(field).flatMap(Optional::stream).findFirst();
  }
}
