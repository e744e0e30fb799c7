package confnotes.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Set;

/** Answers to one request. */
final class Reply {

  static final int OK = 200;
  static final int MISSING = 404;
  private static final int MOVED = 301;
  private static final int WRONG_METHOD = 405;
  private static final int MISDIRECTED = 421;

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final HttpExchange exchange;

  Reply(HttpExchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Turns away what is not for reading, and requests by another name than this machine's own: a
   * page elsewhere can give its name this address (DNS rebinding).
   *
   * @return whether the request was answered
   */
  boolean refuses() throws IOException {
    if (!METHODS.contains(exchange.getRequestMethod())) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      exchange.sendResponseHeaders(WRONG_METHOD, -1);
      return true;
    }
    String host = exchange.getRequestHeaders().getFirst("Host");
    if (host != null && !host.matches("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?")) {
      exchange.sendResponseHeaders(MISDIRECTED, -1);
      return true;
    }
    return false;
  }

  void send(int status, String type, byte[] body) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  void redirect(String location) throws IOException {
    exchange.getResponseHeaders().set("Location", location);
    exchange.sendResponseHeaders(MOVED, -1);
  }
}
