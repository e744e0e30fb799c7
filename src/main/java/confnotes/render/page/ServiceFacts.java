package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.model.Service;
import confnotes.model.ServiceUse;
import confnotes.model.Slug;
import confnotes.render.part.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the catalogue says of a service, for people. */
final class ServiceFacts {

  private final Workshop workshop;

  ServiceFacts(Workshop workshop) {
    this.workshop = workshop;
  }

  /** Who makes it; empty for technologies of nobody in particular. */
  String vendor(Service service) {
    return workshop.messages().textOr("vendor." + service.vendor(), "");
  }

  /** Its category, leading to that section of the list. */
  Link category(Service service) {
    String label = categoryLabel(service.category());
    return Link.to(label, TagLists.LIST.at(TagLists.id(service.category())));
  }

  String categoryLabel(String category) {
    return workshop.messages().textOr("category." + category, category);
  }

  /** One line in the site's language; empty when there is none. */
  String about(Service service) {
    String language = workshop.messages().language();
    return Objects.requireNonNullElse(service.description().get(language), "");
  }

  /** Other names, without the one shown. */
  String aliases(Service service) {
    String shown = workshop.chips().of(service.slug()).name();
    return service.aliases().stream()
        .filter(alias -> !alias.equals(shown))
        .collect(Collectors.joining(", "));
  }

  /** Former names, the whole it is part of, and its end, as sentences. */
  List<String> notices(Service service) {
    List<String> notices = new ArrayList<>();
    service.formerNames().forEach(former -> notices.add(notice(former)));
    service.partOf().map(this::name).ifPresent(n -> notices.add(notice("partOf", n)));
    service.retired().ifPresent(when -> notices.add(notice("retired", month(when))));
    return notices;
  }

  private String notice(Service.FormerName former) {
    return former
        .until()
        .map(until -> workshop.text("tag.notice.formerUntil", former.name(), month(until)))
        .orElseGet(() -> notice("former", former.name()));
  }

  private String notice(String key, String value) {
    return workshop.text("tag.notice." + key, value);
  }

  private String name(Slug whole) {
    return workshop
        .site()
        .findService(whole)
        .map(use -> use.service().name())
        .orElse(whole.value());
  }

  /** {@code 2021-09} or {@code 2021} in words. */
  private String month(String when) {
    String[] parts = when.split("-");
    return parts.length == 1
        ? workshop.text("date.year", when)
        : workshop.text(
            "date.yearMonth", parts[0], workshop.text("date.month." + Integer.parseInt(parts[1])));
  }

  /** The service for machines. */
  Map<String, Object> term(ServiceUse use) {
    Service service = use.service();
    Permalink at = use.permalink();
    return StructuredData.fields(
        "@type", "DefinedTerm",
        "name", service.name(),
        "termCode", service.slug().value(),
        "alternateName", service.aliases(),
        "sameAs", service.url(),
        "url", workshop.frames().address(at.value()));
  }
}
