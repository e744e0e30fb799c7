package confnotes.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers at the server's own addresses: the script, its style, and the events. */
final class LiveHandler implements HttpHandler {

  private final SiteFolder site;
  private final Supplier<String> basePath;
  private final LivePages pages;

  LiveHandler(SiteFolder site, Supplier<String> basePath, LivePages pages) {
    this.site = site;
    this.basePath = basePath;
    this.pages = pages;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = new Reply(exchange);
      String name = exchange.getRequestURI().getPath().substring(LiveScript.PREFIX.length());
      if (reply.refuses()) {
        return;
      }
      if (name.equals("events")) {
        sendEvents(exchange);
      } else {
        sendFile(reply, name);
      }
    }
  }

  private static void sendFile(Reply reply, String name) throws IOException {
    try {
      reply.send(Reply.OK, ContentType.of(name), LiveScript.file(name));
    } catch (NoSuchFileException e) {
      reply.send(Reply.MISSING, "text/plain; charset=utf-8", new byte[0]);
    }
  }

  private void sendEvents(HttpExchange exchange) throws IOException {
    Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
    String path = BasePath.without(query.getOrDefault("page", "/"), basePath.get());
    LivePage page = new LivePage(site.fileName(path), query.getOrDefault("build", ""));
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(Reply.OK, 0);
    pages.opened(page);
    try {
      page.sendTo(exchange.getResponseBody());
    } finally {
      pages.closed(page);
    }
  }

  private static Map<String, String> query(@Nullable String rawQuery) {
    Map<String, String> values = new TreeMap<>();
    for (String pair : rawQuery == null ? new String[0] : rawQuery.split("&")) {
      int sign = pair.indexOf('=');
      if (sign > 0) {
        String value = URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8);
        values.put(pair.substring(0, sign), value);
      }
    }
    return values;
  }
}
