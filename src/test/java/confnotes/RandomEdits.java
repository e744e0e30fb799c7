package confnotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Edits a project as people do, at random from a seed: the same seed, the same edits. */
final class RandomEdits {

  private static final Path POOL = Path.of("src/test/resources/corpus/sessions");
  private static final int NOTES = 8;

  private static final List<String> LINES =
      List.of(
          "Nothing new was said.",
          "",
          "AWS Lambda runs it, and Lambda again.",
          "They moved from DynamoDB to Amazon Aurora with Kubernetes.",
          "Amazon Timestream is new here.",
          "We saw EC2, S3, Amazon EKS and AWS Fargate.",
          "## Questions",
          "### 11:00 - 11:40 A talk that was added",
          "- Jane Roe, Example Inc.",
          "> 한가람 수석, 가람소프트",
          "# 세션 3. 새로 적은 이야기",
          "[the other note](first.md)",
          "[nothing](gone.md)",
          "![a picture](picture.png)");

  private static final List<String> FRONT =
      List.of(
          "date: 2018-12-12",
          "date: 2020-01-02",
          "author: Someone",
          "tags: [cloud, talk]",
          "draft: true",
          "draft: false",
          "description: In short.",
          "event: Cloud Day 2018",
          "event: Cloud Day 2020",
          "aliases: [/old/place/]",
          "slug: own-slug");

  private static final String SERVICE =
      """
      services:
      - slug: borealis
        name: Aurora Borealis
        category: database
        description: {ko: 빛, en: Light}
      """;

  private static final List<List<String>> CONTENT =
      List.of(
          List.of("content/site.yaml", "title: Notes\nlanguage: en\n"),
          List.of("content/site.yaml", "title: 기록\nlanguage: ko\nurl: https://example.org/n/\n"),
          List.of("content/events.yaml", "events:\n- name: Cloud Day 2018\n  place: Busan\n"),
          List.of("content/events.yaml", "events:\n- name: Cloud Day 2018\n  start: 2018-05-01\n"),
          List.of("content/speakers.yaml", "speakers:\n- name: 한가람\n  aliases: [Garam Han]\n"),
          List.of("content/services.yaml", SERVICE),
          List.of("content/pages/about.md", "---\ntitle: About\n---\n\nAbout this.\n"),
          List.of("content/pages/about.md", "---\ntitle: About\n---\n\n[Tags](/tags/).\n"),
          List.of("content/pages/about.md", "---\ntitle: Who\n---\n\nAbout this.\n"));

  private final ProjectFolder folder;
  private final Random random;
  private final List<Path> pool;
  private final List<String> notes = new ArrayList<>(List.of("seeds/first.md"));
  private int count;

  RandomEdits(ProjectFolder folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
    try (Stream<Path> files = Files.list(POOL)) {
      this.pool =
          new ArrayList<>(files.filter(file -> file.toString().endsWith(".md")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.shuffle(pool, random);
    for (int i = 0; i < NOTES; i++) {
      add();
    }
  }

  /** Makes one edit; what it was. */
  String next() {
    count++;
    int kind = random.nextInt(24);
    if (kind < 10) {
      return change(some(notes));
    }
    return switch (kind) {
      case 10, 11 -> add();
      case 12 -> drop();
      case 13, 14 -> rename();
      case 15, 16 -> retitle(some(notes));
      case 17, 18 -> front(some(notes));
      case 19 -> picture();
      case 20 -> code();
      default -> content();
    };
  }

  private <T> T some(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String change(String note) {
    List<String> lines = new ArrayList<>(folder.read(note).lines().toList());
    int body = lines.isEmpty() || !lines.get(0).equals("---") ? 0 : lines.lastIndexOf("---") + 1;
    int at = body + random.nextInt(lines.size() - body + 1);
    String done;
    if (at < lines.size() && random.nextInt(4) == 0) {
      done = "- " + lines.remove(at);
    } else {
      String line = some(LINES);
      lines.add(at, line);
      done = "+ " + line;
    }
    folder.write(note, String.join("\n", lines) + "\n");
    return note + ":" + (at + 1) + " " + done;
  }

  private String retitle(String note) {
    String title = "Title " + random.nextInt(40);
    return front(note, "title: " + title);
  }

  private String front(String note) {
    return front(note, some(FRONT));
  }

  private String front(String note, String field) {
    String text = folder.read(note);
    String key = field.substring(0, field.indexOf(':') + 1);
    String body = text;
    String head = "";
    if (text.startsWith("---\n") && text.indexOf("\n---\n", 3) > 0) {
      int end = text.indexOf("\n---\n", 3);
      head = text.substring(4, end + 1).replaceAll("(?m)^" + key + ".*\n", "");
      body = text.substring(end + 5);
    }
    folder.write(note, "---\n" + head + field + "\n---\n" + body);
    return note + " " + field;
  }

  private String add() {
    String note =
        "seeds/" + (random.nextBoolean() ? "" : "more/") + "n" + count + notes.size() + ".md";
    folder.write(note, text(pool.remove(pool.size() - 1)));
    notes.add(note);
    return "new " + note;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String drop() {
    if (notes.size() < 4) {
      return add();
    }
    String note = notes.remove(random.nextInt(notes.size()));
    folder.delete(note);
    return "delete " + note;
  }

  private String rename() {
    String note = notes.remove(random.nextInt(notes.size()));
    String to = "seeds/moved/m" + count + ".txt";
    folder.rename(note, to);
    notes.add(to);
    return note + " -> " + to;
  }

  private String picture() {
    if (folder.has("seeds/picture.png") && random.nextBoolean()) {
      folder.delete("seeds/picture.png");
      return "delete picture";
    }
    folder.write("seeds/picture.png", png(1 + random.nextInt(3)));
    return "picture";
  }

  /** The head of a PNG of this width, which is all that is read of a picture (PNG §11.2.2). */
  static byte[] png(int width) {
    return new byte[] {
      (byte) 0x89,
      'P',
      'N',
      'G',
      13,
      10,
      26,
      10,
      0,
      0,
      0,
      13,
      'I',
      'H',
      'D',
      'R',
      0,
      0,
      0,
      (byte) width,
      0,
      0,
      0,
      1,
      8,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    };
  }

  private String code() {
    if (random.nextBoolean()) {
      folder.write("assets/css/print.css", "body { order: " + count + "; }\n");
      return "style";
    }
    String template = "templates/pages/note.ftlh";
    folder.write(template, folder.read(template) + "<#-- " + count + " -->\n");
    return "template";
  }

  private String content() {
    List<String> file = some(CONTENT);
    if (folder.has(file.get(0))
        && folder.read(file.get(0)).equals(file.get(1))
        && !file.get(0).endsWith("site.yaml")) {
      folder.delete(file.get(0));
      return "delete " + file.get(0);
    }
    folder.write(file.get(0), file.get(1));
    return file.get(0);
  }
}
