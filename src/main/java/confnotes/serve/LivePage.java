package confnotes.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An open page, told of changes as server-sent events (WHATWG HTML §9.2). */
final class LivePage {

  private static final int HEARTBEAT_SECONDS = 15;

  private final String file;
  private final String build;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private int seen;

  /**
   * A page that was opened.
   *
   * @param file the file it is made of, relative to the site's root
   * @param build the build by which it was made
   */
  LivePage(String file, String build) {
    this.file = file;
    this.build = build;
  }

  String file() {
    return file;
  }

  String build() {
    return build;
  }

  /** Number of the build that it was loaded from or told of last. */
  int seen() {
    return seen;
  }

  void setSeen(int number) {
    seen = number;
  }

  /** Sends an event in time; {@code data} is one line. */
  void tell(String event, String data) {
    events.add("event: " + event + "\ndata: " + data + "\n\n");
  }

  /** Sends what there is to tell until the page is closed, which a beat now and then finds out. */
  void sendTo(OutputStream out) throws IOException {
    try {
      while (true) {
        String event = events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        out.write((event == null ? ":\n\n" : event).getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException serverEnds) {
      Thread.currentThread().interrupt();
    }
  }
}
