package confnotes.read.frontmatter;

import java.util.List;

/**
 * Which keys of front matter mean what, over all dialects. Where a note holds several keys of one
 * meaning the first in this order counts; the others are kept as written. Case does not count, and
 * {@code a.b} is the key {@code b} in the map {@code a}.
 *
 * <p>Sources: the manuals of Hugo (front matter), Jekyll (front matter, permalinks, redirect-from),
 * Hexo (front-matter), JBake (content metadata), Obsidian (properties), Docusaurus, VuePress
 * (frontmatter), MkDocs Material (blog), and the keys people were seen to use.
 */
enum MetadataKey {
  TITLE("title"),
  DATE(
      "date",
      "pub_date",
      "pubdate",
      "publishdate",
      "publish_date",
      "publishedat",
      "published_at",
      "datepublished",
      "published",
      "created",
      "createdat",
      "created_at",
      "date.created"),
  UPDATED(
      "updated",
      "lastmod",
      "last_modified_at",
      "last-modified-at",
      "modified",
      "updatedat",
      "updated_at",
      "datemodified",
      "last_update",
      "last_update.date",
      "date.updated"),
  AUTHORS("authors", "author", "writer"),
  CATEGORIES("categories", "category"),
  TAGS("tags", "tag", "keywords", "taxonomies.tags"),
  DESCRIPTION(
      "description",
      "summary",
      "excerpt",
      "short",
      "subtitle",
      "desc",
      "abstract",
      "og:description"),
  IMAGE(
      "image",
      "image.path",
      "image.src",
      "image.feature",
      "featured_image",
      "featuredimage",
      "featured_image_path",
      "index_img",
      "banner",
      "banner_img",
      "cover.image",
      "cover.url",
      "cover",
      "ogimage",
      "og:image",
      "og_image",
      "cover_image",
      "coverimage",
      "thumbnail",
      "thumb",
      "top_img",
      "socialimage",
      "preview",
      "header.image",
      "header.og_image",
      "header.teaser",
      "header.overlay_image",
      "hero",
      "heroimage",
      "images"),
  LANGUAGE("lang", "language", "locale"),
  DRAFT("draft"),
  PUBLISHED("published"),
  STATUS("status"),
  SLUG("slug"),
  FORMER_ADDRESSES(
      "url", "permalink", "aliases", "alias", "redirect_from", "redirects", "path", "abbrlink"),
  EVENT("event", "conference"),
  SESSIONS("sessions", "talks"),
  SERVICES("services"),
  NOT_SERVICES("not-services", "not_services", "notservices");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not tell
  private final List<String> names;

  @SuppressWarnings("ImmutableEnumChecker") // as above
  private final List<String> topNames;

  MetadataKey(String... names) {
    this.names = List.of(names);
    this.topNames = this.names.stream().map(MetadataKey::top).distinct().toList();
  }

  /** Names in order of precedence, lower-case. */
  List<String> names() {
    return names;
  }

  /** The keys of the front matter itself that these are found under. */
  List<String> topNames() {
    return topNames;
  }

  private static String top(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The name used in messages. */
  String label() {
    return names.get(0);
  }
}
