package confnotes.render.page;

import confnotes.model.Permalink;
import confnotes.model.Site;
import confnotes.model.SiteSettings;
import confnotes.render.part.Link;
import confnotes.render.text.Messages;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what every page has. */
final class Frames {

  private static final Permalink MISSING = new Permalink("404.html");
  private static final Permalink SEARCH = new Permalink("search/");

  private final SiteSettings settings;
  private final Messages messages;
  private final List<Link> parts;
  private final List<Link> written;
  private final Map<String, Navigation> onPart = new HashMap<>();
  private final Map<String, Navigation> belowPart = new HashMap<>();
  private final Navigation elsewhere;

  Frames(Site site, Messages messages) {
    this.settings = site.settings();
    this.messages = messages;
    this.parts =
        List.of(
            part("services", "tags/"),
            part("notes", "notes/"),
            part("events", "events/"),
            part("timeline", "timeline/"),
            part("speakers", "speakers/"));
    this.written = site.pages().stream().map(p -> Link.to(p.title(), p.permalink())).toList();
    for (Link part : parts) {
      onPart.put(part.url(), navigation(part, "page"));
      belowPart.put(part.url(), navigation(part, "true"));
    }
    this.elsewhere = new Navigation(parts.stream().map(Frames::other).toList(), written);
  }

  private Navigation navigation(Link part, String current) {
    return new Navigation(
        parts.stream()
            .map(link -> link.equals(part) ? new Navigation.Part(link, current) : other(link))
            .toList(),
        written);
  }

  private static Navigation.Part other(Link part) {
    return new Navigation.Part(part, "");
  }

  private Navigation navigation(String at) {
    String part = at.substring(0, at.indexOf('/') + 1);
    Map<String, Navigation> known = at.equals(part) ? onPart : belowPart;
    return known.getOrDefault(part, elsewhere);
  }

  /** The link to one of the main parts of the site. */
  Link part(String key, String address) {
    return Link.to(messages.format(key), new Permalink(address));
  }

  /**
   * The frame of a page that search engines may list.
   *
   * @param crumbs the pages above it without the home page
   * @param about what it is about, for machines; empty for nothing beyond the way to it
   */
  Frame listed(
      Permalink at,
      String title,
      String description,
      List<Link> crumbs,
      Map<String, Object> about) {
    return listed(at, title, description, crumbs, about, Optional.empty());
  }

  /**
   * The frame of a page for which a picture stands.
   *
   * @param picture its address, {@code https:} or relative to the site's root
   */
  Frame listed(
      Permalink at,
      String title,
      String description,
      List<Link> crumbs,
      Map<String, Object> about,
      Optional<String> picture) {
    List<Link> way = new ArrayList<>();
    if (!at.equals(Permalink.HOME)) {
      way.add(new Link(messages.format("home"), ""));
    }
    way.addAll(crumbs);
    String jsonLd = StructuredData.of(about, way, Link.to(title, at), this::address);
    return frame(at, title, description, true, way, jsonLd, picture);
  }

  /** The frame of a page that only people on the site come to. */
  Frame unlisted(Permalink at, String title, String description) {
    return frame(at, title, description, false, List.of(), "", Optional.empty());
  }

  /** The public address of a page; absent when the site's is unknown. */
  Optional<String> address(String url) {
    return settings.url().map(site -> site + url);
  }

  /** The address under which other sites reach a picture; absent when this site's is unknown. */
  Optional<String> pictureAddress(String picture) {
    return picture.startsWith("https:") ? Optional.of(picture) : address(picture);
  }

  private Frame frame(
      Permalink at,
      String title,
      String description,
      boolean isListed,
      List<Link> way,
      String json,
      Optional<String> picture) {
    return new Frame(
        at,
        root(at),
        settings.language(),
        settings.title(),
        title,
        description,
        isListed || at.equals(SEARCH) ? address(at.value()) : Optional.empty(),
        picture.flatMap(this::pictureAddress),
        type(at.value()),
        isListed,
        json,
        StructuredData.hash(json),
        navigation(at.value()),
        way,
        messages.texts());
  }

  /**
   * The page for missing addresses is sent at any depth, so that only its links begin at the root
   * of the server.
   */
  private String root(Permalink at) {
    if (at.equals(MISSING)) {
      return settings.url().map(url -> URI.create(url).getRawPath()).orElse("/");
    }
    return at.value().indexOf('/') < 0 ? "./" : at.rootPrefix();
  }

  private static String type(String at) {
    return isBelow("notes/", at) ? "article" : isBelow("speakers/", at) ? "profile" : "website";
  }

  private static boolean isBelow(String folder, String at) {
    return at.startsWith(folder) && at.length() > folder.length() && at.endsWith("/");
  }
}
