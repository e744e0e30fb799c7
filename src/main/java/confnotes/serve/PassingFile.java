package confnotes.serve;

import java.util.regex.Pattern;

/**
 * Files that editors make for a moment beside the one that is edited: swap and backup files of Vim
 * ({@code .a.md.swp}, {@code a.md~}, {@code 4913} and up, by which it tries whether a folder can be
 * written), locks and autosaves of Emacs ({@code .#a.md}, {@code #a.md#}), and those of JetBrains,
 * KDE, GNOME and macOS.
 */
final class PassingFile {

  private static final Pattern NAME =
      Pattern.compile(
          "\\..*\\.sw[a-z]|.*~|\\d{4,5}|\\.#.*|#.*#|.*___jb_(tmp|old)___|.*\\.kate-swp"
              + "|\\.goutputstream-.*|\\.DS_Store|\\._.*");

  private PassingFile() {}

  static boolean is(String name) {
    return NAME.matcher(name).matches();
  }
}
