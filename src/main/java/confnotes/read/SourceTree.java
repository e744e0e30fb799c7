package confnotes.read;

import confnotes.diagnostic.Diagnostic;
import confnotes.diagnostic.Outcome;
import confnotes.diagnostic.SourceSpan;
import confnotes.model.SourcePath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The notes of a folder: every {@code .md}, {@code .markdown} and {@code .txt} file in it and
 * below, a {@code README.md} among them. Names that begin with {@code .} or {@code _} are passed
 * over where they name folders other than Jekyll's {@code _posts} and {@code _drafts}.
 */
public final class SourceTree {

  private static final List<String> ENDINGS = List.of(".md", ".markdown", ".txt");

  private final Path root;
  private final Path project;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SourceTree(Path root, Path project) {
    this.root = root;
    this.project = project;
  }

  /**
   * The notes below {@code root}, sorted by path.
   *
   * @param root the notes folder
   * @param project the folder to which paths in messages are relative; a notes folder outside it is
   *     named by its last part
   */
  public static Outcome<List<SourceFile>> list(Path root, Path project) {
    SourceTree tree =
        new SourceTree(root.toAbsolutePath().normalize(), project.toAbsolutePath().normalize());
    return tree.list();
  }

  private Outcome<List<SourceFile>> list() {
    if (!Files.isDirectory(root) || !Files.isReadable(root)) {
      return Outcome.refused(unreadable(root, "the folder cannot be read"));
    }
    walk();
    files.sort(Comparator.comparing(SourceFile::path));
    collisions();
    if (files.isEmpty() && diagnostics.isEmpty()) {
      diagnostics.add(empty());
    }
    return diagnostics.stream().anyMatch(Diagnostic::isError) && files.isEmpty()
        ? Outcome.refused(diagnostics)
        : Outcome.of(List.copyOf(files), diagnostics);
  }

  /** Links are not followed, so that no loop is walked; what they hide is named. */
  private void walk() {
    try {
      Files.walkFileTree(root, new Visitor());
    } catch (IOException e) {
      diagnostics.add(unreadable(root, "the folder cannot be read"));
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(root) || isVisited(folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        link(file);
      } else if (attributes.isRegularFile() && isNote(file)) {
        add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      diagnostics.add(unreadable(file, "it cannot be read"));
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isVisited(Path folder) {
    String name = folder.getFileName().toString();
    boolean isJekyll = name.equals("_posts") || name.equals("_drafts");
    boolean isHidden = name.startsWith(".") || name.startsWith("_") || name.equals("node_modules");
    return isJekyll || !isHidden;
  }

  private static boolean isNote(Path file) {
    String name = file.getFileName().toString();
    String lower = name.toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /**
   * A link to a note inside the folder would show it twice; one that leads out shows what is not
   * ours.
   */
  private void link(Path link) {
    boolean isFolder = Files.isDirectory(link);
    if (!isFolder && !isNote(link)) {
      return;
    }
    diagnostics.add(
        Diagnostic.error(
            "symbolic-link",
            SourceSpan.file(name(link)),
            "a symbolic link is not followed",
            "put the " + (isFolder ? "folder" : "note") + " itself here"));
  }

  private void add(Path file) {
    if (Files.isReadable(file)) {
      files.add(new SourceFile(file, new SourcePath(name(file)), root));
    } else {
      diagnostics.add(unreadable(file, "it cannot be read"));
    }
  }

  /** Two names that are one on a system that ignores case or normalises names. */
  private void collisions() {
    Map<String, SourceFile> seen = new LinkedHashMap<>();
    for (SourceFile file : files) {
      String folded = file.path().value().toLowerCase(Locale.ROOT);
      SourceFile earlier = seen.putIfAbsent(folded, file);
      if (earlier != null) {
        diagnostics.add(collision(file, earlier));
      }
    }
  }

  private static Diagnostic collision(SourceFile file, SourceFile earlier) {
    return Diagnostic.error(
        "name-collision",
        SourceSpan.file(file.path().value()),
        "on some systems this is the same name as " + earlier.path(),
        "rename one of the two");
  }

  private Diagnostic unreadable(Path path, String message) {
    return Diagnostic.error(
        "unreadable",
        SourceSpan.file(name(path)),
        message,
        "check that it is there and its rights");
  }

  private Diagnostic empty() {
    return Diagnostic.error(
        "no-notes",
        SourceSpan.file(name(root)),
        "the folder holds no note",
        "put .md, .markdown or .txt files into it");
  }

  private String name(Path path) {
    boolean isInside = path.startsWith(project);
    Path base = isInside ? project : root.getParent() == null ? root : root.getParent();
    String name = base.relativize(path).toString().replace('\\', '/');
    return Normalizer.normalize(name.isEmpty() ? "." : name, Normalizer.Form.NFC);
  }
}
