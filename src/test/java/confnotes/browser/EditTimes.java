package confnotes.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.DoublePredicate;

/**
 * Prints how long it takes from the moment a file is saved to the moment the open page shows it,
 * while {@code mvn site-serve} serves the site. Each file is put back as it was. Needs Chromium;
 * the README says how it is called.
 */
public final class EditTimes {

  private static final int EDITS = 20;
  private static final int PAUSE_MILLIS = 2000;
  private static final int POLL_MILLIS = 5;

  /** Notes down when the page holds what {@code sessionStorage.mark} says, in words or in style. */
  private static final String WATCH =
      """
      const look = () => {
        const { mark } = sessionStorage;
        if (!mark || !document.body) return;
        const style = getComputedStyle(document.body).getPropertyValue("--mark");
        const isThere = style === mark || document.body.textContent.includes(mark);
        window.shown = isThere ? window.shown || performance.timeOrigin + performance.now() : 0;
      };
      new MutationObserver(look).observe(document, {subtree: true, childList: true, characterData: true});
      document.addEventListener("load", look, true);
      """;

  private final Path project;
  private final String address;
  private final Page page;

  private EditTimes(Path project, String address, Page page) {
    this.project = project;
    this.address = address;
    this.page = page;
  }

  /**
   * Prints median and longest of so many edits of notes, a style sheet and a template.
   *
   * @param arguments the folder of the project, and the address where it is served
   */
  public static void main(String[] arguments) throws IOException {
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.newPage();
      page.addInitScript(WATCH);
      new EditTimes(Path.of(arguments[0]), arguments[1], page).print();
    }
  }

  private void print() throws IOException {
    print("note", "", (text, mark) -> text + "\n\n" + mark + "\n");
    print(
        "style sheet",
        "assets/css/utilities.css",
        (text, mark) -> text + "\nbody { --mark:" + mark + "; }\n");
    print(
        "template",
        "templates/layouts/base.ftlh",
        (text, mark) -> text.replace("</main>", "<p hidden>" + mark + "</p></main>"));
  }

  /** {@code file} is empty where the open note is edited. */
  private void print(String what, String file, BinaryOperator<String> edit) throws IOException {
    page.navigate(address);
    List<?> notes =
        (List<?>)
            page.evaluate(
                "fetch('/data/site.json').then(r => r.json()).then(s => s.notes.map(n => [n.source, n.url]))");
    double[] millis = new double[EDITS];
    for (int i = 0; i < EDITS; i++) {
      List<?> note = (List<?>) notes.get(i * 37 % notes.size());
      page.navigate(address + note.get(1));
      page.waitForTimeout(PAUSE_MILLIS);
      millis[i] = time(project.resolve(file.isEmpty() ? (String) note.get(0) : file), edit);
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "%-12s median %4.0f ms, longest %4.0f ms%n",
        what,
        millis[EDITS / 2],
        millis[EDITS - 1]);
  }

  private double time(Path file, BinaryOperator<String> edit) throws IOException {
    String text = Files.readString(file);
    String mark = "mark" + System.nanoTime();
    page.evaluate("mark => { sessionStorage.mark = mark; }", mark);
    String edited = edit.apply(text, mark);
    long saved = System.currentTimeMillis();
    try {
      Files.writeString(file, edited);
      return await(shown -> shown > 0) - saved;
    } finally {
      Files.writeString(file, text);
      await(shown -> shown == 0);
    }
  }

  /** The page notes the moment itself; it lets nothing be evaluated that would wait inside it. */
  private double await(DoublePredicate isDone) {
    double shown = -1;
    while (!isDone.test(shown)) {
      page.waitForTimeout(POLL_MILLIS);
      shown = page.evaluate("window.shown") instanceof Number moment ? moment.doubleValue() : -1;
    }
    return shown;
  }
}
