package confnotes.model;

import java.util.Locale;

/** For which program a note was written, as far as its file tells. */
public enum Dialect {
  HUGO,
  JEKYLL,
  HEXO,
  JBAKE,
  OBSIDIAN,
  GATSBY,
  VUEPRESS,
  MKDOCS,
  PLAIN;

  /** The name in {@code site.json}: lower-case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
