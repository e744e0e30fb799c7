package confnotes.link;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.Note;
import confnotes.model.PublishedNote;
import confnotes.model.Redirect;
import confnotes.model.Service;
import confnotes.model.ServiceUse;
import confnotes.model.Slug;
import confnotes.model.Slugs;
import confnotes.model.TextPage;
import confnotes.model.WrittenAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every address that leads to a page beside the page's own: addresses that notes had before, and
 * other names of services ({@code tags/aws-lambda/}, {@code tags/람다/}).
 *
 * <p>A note's former address is its author's promise, so one that is taken or unsafe is an error.
 * Other names of services are a kindness of the site: one that is taken, or claimed twice, is left
 * out.
 */
final class AddressBook {

  private final Map<Slug, PublishedNote> notes;
  private final Map<Slug, ServiceUse> services;
  private final List<Diagnostic> diagnostics;
  private final Set<String> pages = new HashSet<>();

  AddressBook(
      Map<Slug, PublishedNote> notes,
      Map<Slug, ServiceUse> services,
      List<TextPage> texts,
      List<Diagnostic> diagnostics) {
    this.notes = notes;
    this.services = services;
    this.diagnostics = diagnostics;
    notes.values().forEach(note -> pages.add(note.permalink().value()));
    services.values().forEach(use -> pages.add(use.permalink().value()));
    texts.forEach(page -> pages.add(page.permalink().value()));
  }

  List<Redirect> redirects() {
    List<Redirect> redirects = new ArrayList<>(ofNotes());
    redirects.addAll(ofServices());
    return redirects;
  }

  private Collection<Redirect> ofNotes() {
    Map<String, Redirect> byAddress = new TreeMap<>();
    Map<String, Claim> holders = new TreeMap<>();
    for (PublishedNote published : notes.values()) {
      for (WrittenAddress written : published.note().formerAddresses()) {
        FormerAddress.of(written.value())
            .ifPresentOrElse(
                former -> claim(former, written, published, byAddress, holders),
                () -> diagnostics.add(new Claim(published.note(), written).unsafe()));
      }
    }
    return byAddress.values();
  }

  private void claim(
      FormerAddress former,
      WrittenAddress written,
      PublishedNote published,
      Map<String, Redirect> byAddress,
      Map<String, Claim> holders) {
    String from = former.value();
    if (from.equals(published.permalink().value()) || from.isEmpty()) {
      return;
    }
    Claim claim = new Claim(published.note(), written);
    Claim holder = holders.putIfAbsent(from.toLowerCase(Locale.ROOT), claim);
    if (pages.contains(from) || former.isReserved()) {
      diagnostics.add(claim.taken("a page of the site"));
    } else if (holder != null && !holder.path().equals(claim.path())) {
      diagnostics.add(claim.taken(holder.path()));
      diagnostics.add(holder.taken(claim.path()));
    } else {
      byAddress.put(from, new Redirect(from, published.permalink()));
    }
  }

  private Collection<Redirect> ofServices() {
    Map<String, Redirect> byAddress = new TreeMap<>();
    Set<String> claimedTwice = new HashSet<>();
    for (ServiceUse use : services.values()) {
      names(use.service())
          .map(name -> "tags/" + name + "/")
          .distinct()
          .filter(from -> !pages.contains(from))
          .forEach(
              from -> {
                Redirect known = byAddress.putIfAbsent(from, new Redirect(from, use.permalink()));
                if (known != null && !known.to().equals(use.permalink())) {
                  claimedTwice.add(from);
                }
              });
    }
    byAddress.keySet().removeAll(claimedTwice);
    return byAddress.values();
  }

  /** Each name as a slug and, where it is not Latin, as it is written, with hyphens for blanks. */
  private static Stream<String> names(Service service) {
    return Stream.of(
            Stream.of(service.name()),
            service.aliases().stream(),
            service.formerNames().stream().map(Service.FormerName::name))
        .flatMap(s -> s)
        .flatMap(
            name ->
                Stream.concat(
                    Slugs.of(name).map(Slug::value).stream(), TagName.asWritten(name).stream()));
  }

  /** An address that a note had, and says so. */
  private record Claim(Note note, WrittenAddress written) {

    String path() {
      return note.source().value();
    }

    Diagnostic unsafe() {
      return Diagnostic.error(
          "alias-unsafe",
          place(),
          "\"" + written.value() + "\" cannot be an address inside the site",
          "write a path such as /2018/12/12/summit/ without .., backslashes or control characters");
    }

    Diagnostic taken(String by) {
      return Diagnostic.error(
          "alias-taken",
          place(),
          "the former address \"" + written.value() + "\" is taken by " + by,
          "take it out of one of them");
    }

    private SourceSpan place() {
      return SourceSpan.at(path(), written.at().line(), written.at().column());
    }
  }
}
