package confnotes.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder below a path, on this machine alone, the way GitHub Pages does. */
final class FolderServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "xml", "application/xml");

  private final Path folder;
  private final String path;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  /**
   * @param folder a built site
   * @param path where it is served, with a slash at both ends
   */
  FolderServer(Path folder, String path) {
    this.folder = folder;
    this.path = path;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Address of the folder, with a slash at its end. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().getPath();
      Path file = fileFor(asked);
      boolean isThere = asked.startsWith(path) && Files.isRegularFile(file);
      byte[] bytes = Files.readAllBytes(isThere ? file : folder.resolve("404.html"));
      exchange.getResponseHeaders().set("Content-Type", isThere ? typeOf(file) : TYPES.get("html"));
      exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Path fileFor(String asked) {
    String inside = asked.substring(Math.min(asked.length(), path.length()));
    return folder.resolve(
        inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside);
  }

  private static String typeOf(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
