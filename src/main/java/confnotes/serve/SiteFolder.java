package confnotes.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The files of a site by their addresses, as GitHub Pages finds them: a folder stands for its
 * {@code index.html}, {@code /about} for {@code about.html}, and no folder is listed.
 *
 * <p>An address is taken apart before it is decoded, so that an encoded {@code /} or dot is never a
 * way up; links on disk are not followed, so that there is no way out.
 */
final class SiteFolder {

  private static final String INDEX = "index.html";

  private final Path root;

  SiteFolder(Path root) {
    this.root = root;
  }

  /** Page for addresses that lead nowhere; may not be there. */
  Path missingPage() {
    return root.resolve("404.html");
  }

  /**
   * What {@code rawPath} leads to.
   *
   * @param rawPath path of a request as sent, beginning with {@code /}, percent-encoded
   */
  Resource find(String rawPath) {
    Path path = root;
    String[] segments = rawPath.split("/", -1);
    for (int i = 1; i < segments.length - 1; i++) {
      String name = decode(segments[i]);
      if (!isName(name) || !isFolder(path.resolve(name))) {
        return new Resource.Missing();
      }
      path = path.resolve(name);
    }
    String last = decode(segments[segments.length - 1]);
    return last.isEmpty() ? file(path.resolve(INDEX)) : isName(last) ? last(path, last) : missing();
  }

  private static Resource last(Path folder, String name) {
    if (isFolder(folder.resolve(name))) {
      return new Resource.Folder();
    }
    return file(
        isFile(folder.resolve(name)) ? folder.resolve(name) : folder.resolve(name + ".html"));
  }

  /**
   * The file that a page at {@code rawPath} is made of, whether it is there or not, relative to the
   * root with {@code /}; empty when there can be none.
   */
  String fileName(String rawPath) {
    Resource found = find(rawPath);
    if (found instanceof Resource.Found file) {
      return root.relativize(file.file()).toString().replace('\\', '/');
    }
    String path = decode(rawPath);
    return path.endsWith("/") ? path.substring(1) + INDEX : path.substring(1) + "/" + INDEX;
  }

  private static Resource file(Path file) {
    return isFile(file) ? new Resource.Found(file) : missing();
  }

  private static Resource missing() {
    return new Resource.Missing();
  }

  /** Names that this system cannot write lead nowhere. */
  private static boolean isName(String name) {
    boolean isDots = name.isEmpty() || name.equals(".") || name.equals("..");
    if (isDots || name.chars().anyMatch(c -> c == '/' || c == '\\' || c < ' ')) {
      return false;
    }
    try {
      return Path.of(name).getNameCount() == 1;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** A segment that is no percent-encoding is none of ours, and stays what it is. */
  private static String decode(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return segment;
    }
  }
}
