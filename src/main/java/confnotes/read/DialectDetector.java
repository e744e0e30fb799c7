package confnotes.read;

import confnotes.data.DataValue;
import confnotes.model.Dialect;
import confnotes.read.frontmatter.FrontMatter;
import confnotes.read.frontmatter.FrontMatter.Format;
import confnotes.read.text.SourceText;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells for which program a note was written, by the notation of its front matter, its keys, its
 * file name and the constructs in its body. Each sign has a weight; the heaviest dialect wins, and
 * without any sign the note is plain.
 */
final class DialectDetector {

  private static final int SURE = 100;

  private static final int STRONG = 10;

  private static final int WEAK = 3;

  private record KeySign(Dialect dialect, int weight, List<String> keys) {}

  private static final List<KeySign> KEYS =
      List.of(
          new KeySign(
              Dialect.JEKYLL,
              STRONG,
              List.of(
                  "layout",
                  "redirect_from",
                  "last_modified_at",
                  "comments",
                  "header",
                  "sitemap",
                  "toc_sticky",
                  "classes",
                  "category",
                  "use_math",
                  "pin",
                  "math",
                  "excerpt")),
          new KeySign(
              Dialect.HUGO,
              STRONG,
              List.of(
                  "lastmod",
                  "publishdate",
                  "expirydate",
                  "short",
                  "linktitle",
                  "weight",
                  "series",
                  "showtoc",
                  "hiddeninhomelist",
                  "draft",
                  "aliases",
                  "menu",
                  "resources",
                  "summary")),
          new KeySign(
              Dialect.HEXO,
              STRONG,
              List.of(
                  "index_img",
                  "banner",
                  "banner_img",
                  "abbrlink",
                  "updated",
                  "top_img",
                  "thumbnail",
                  "top",
                  "photos",
                  "categories+tags")),
          new KeySign(
              Dialect.GATSBY,
              STRONG,
              List.of(
                  "pub_date",
                  "publishedat",
                  "featured_image",
                  "featuredimage",
                  "path",
                  "template",
                  "ogimagepath",
                  "thumbnailtext",
                  "socialimage",
                  "hero")),
          new KeySign(
              Dialect.VUEPRESS,
              STRONG,
              List.of(
                  "metatitle",
                  "meta",
                  "ogimage",
                  "sidebar",
                  "prev",
                  "next",
                  "navbar",
                  "home",
                  "feed",
                  "head",
                  "pageclass",
                  "editlink",
                  "lang+title")),
          new KeySign(
              Dialect.OBSIDIAN,
              STRONG,
              List.of(
                  "cssclass", "cssclasses", "publish", "created", "aliases+tags", "up", "related")),
          new KeySign(Dialect.MKDOCS, STRONG, List.of("hide", "icon", "status", "template+hide")));

  private record BodySign(Dialect dialect, int weight, String literal, Pattern pattern) {}

  private static final List<BodySign> BODIES =
      List.of(
          sign(Dialect.HUGO, SURE, "{{<", "\\{\\{<\\s*/?[\\w-]+"),
          sign(Dialect.HUGO, SURE, "{{%", "\\{\\{%\\s*/?[\\w-]+"),
          sign(Dialect.HEXO, SURE, "{% asset_", "\\{% asset_\\w+"),
          sign(
              Dialect.HEXO,
              STRONG + WEAK,
              "{% ",
              "\\{% (?:cq|codeblock|post_link|note|tabs|fold|blockquote|youtube|img|btn|label)\\b"),
          sign(
              Dialect.JEKYLL,
              SURE,
              "{% ",
              "\\{%-? (?:highlight|post_url|include|link|raw|assign|gist)\\b"),
          sign(Dialect.JEKYLL, SURE, "{{", "\\{\\{\\s*(?:site|page)\\."),
          sign(Dialect.JEKYLL, STRONG, "{:", "\\{:\\s*[.#\\w]"),
          sign(Dialect.HEXO, WEAK, "<!-- more -->", "<!-- more -->"),
          sign(Dialect.HUGO, WEAK, "<!--more-->", "<!--more-->"),
          sign(Dialect.VUEPRESS, SURE, ":::", "(?m)^\\s*:{3,}\\s*\\w+"),
          sign(Dialect.MKDOCS, SURE, "!!!", "(?m)^!!!\\+? \\w+(?: \"|$)"),
          sign(Dialect.MKDOCS, SURE, "???", "(?m)^\\?\\?\\?\\+? \\w+(?: \"|$)"),
          sign(Dialect.OBSIDIAN, STRONG * 2, "[[", "!?\\[\\[[^\\]\\[\n]+\\]\\]"),
          sign(Dialect.OBSIDIAN, STRONG, "[!", "(?m)^> ?\\[![a-z]+\\]"),
          sign(Dialect.GATSBY, SURE, "import ", "(?m)^import .+ from ['\"].+['\"];?$"),
          sign(Dialect.GATSBY, STRONG, "<", "(?m)^<[A-Z][a-z]\\w*[\\s/>]"));

  private static final Pattern JEKYLL_NAME = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}-.+");

  private DialectDetector() {}

  static Dialect detect(FrontMatter frontMatter, SourceText text) {
    if (frontMatter.format() == Format.JBAKE) {
      return Dialect.JBAKE;
    }
    Map<Dialect, Integer> weights = new EnumMap<>(Dialect.class);
    if (frontMatter.format() == Format.TOML || frontMatter.format() == Format.JSON) {
      add(weights, Dialect.HUGO, STRONG * 2);
    }
    keys(frontMatter.fields(), weights);
    bodies(text.value(), frontMatter.bodyStart(), weights);
    if (JEKYLL_NAME.matcher(text.path().fileName()).matches()
        && frontMatter.format() == Format.YAML) {
      add(weights, Dialect.JEKYLL, WEAK * 2);
    }
    boolean isUnopened = frontMatter.format() == Format.YAML && !text.value().startsWith("---");
    if (isUnopened) {
      add(weights, Dialect.HEXO, SURE);
    }
    return heaviest(weights, frontMatter);
  }

  private static Dialect heaviest(Map<Dialect, Integer> weights, FrontMatter frontMatter) {
    Dialect best = Dialect.PLAIN;
    int most = 0;
    for (Map.Entry<Dialect, Integer> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    boolean isHugoLike = frontMatter.format() == Format.YAML && best == Dialect.PLAIN;
    return isHugoLike && frontMatter.fields().get("categories").isPresent() ? Dialect.HUGO : best;
  }

  private static void keys(DataValue.Mapping fields, Map<Dialect, Integer> weights) {
    for (String key : fields.fields().keySet()) {
      String lower = key.toLowerCase(Locale.ROOT);
      for (KeySign sign : KEYS) {
        if (sign.keys().contains(lower)) {
          add(weights, sign.dialect(), sign.weight());
        }
      }
    }
  }

  private static void bodies(String text, int from, Map<Dialect, Integer> weights) {
    for (BodySign sign : BODIES) {
      if (text.indexOf(sign.literal(), from) >= 0
          && sign.pattern().matcher(text).region(from, text.length()).find()) {
        add(weights, sign.dialect(), sign.weight());
      }
    }
  }

  private static void add(Map<Dialect, Integer> weights, Dialect dialect, int weight) {
    weights.merge(dialect, weight, Integer::sum);
  }

  private static BodySign sign(Dialect dialect, int weight, String literal, String pattern) {
    return new BodySign(dialect, weight, literal, Pattern.compile(pattern));
  }
}
