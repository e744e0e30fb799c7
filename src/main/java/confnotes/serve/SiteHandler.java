package confnotes.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** Answers with files of the site; pages get the script that reloads them. */
final class SiteHandler implements HttpHandler {

  private final SiteFolder site;
  private final Supplier<String> basePath;
  private final LivePages pages;
  private final Lock unchanging;

  SiteHandler(SiteFolder site, Supplier<String> basePath, LivePages pages, Lock unchanging) {
    this.site = site;
    this.basePath = basePath;
    this.pages = pages;
    this.unchanging = unchanging;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = new Reply(exchange);
      if (!reply.refuses()) {
        answer(reply, exchange.getRequestURI());
      }
    }
  }

  private void answer(Reply reply, URI address) throws IOException {
    Resource found = find(address.getRawPath());
    if (found instanceof Resource.Folder) {
      String query = address.getRawQuery();
      reply.redirect(address.getRawPath() + "/" + (query == null ? "" : "?" + query));
    } else if (found instanceof Resource.Found file) {
      sendFile(reply, Reply.OK, file.file());
    } else if (Files.isRegularFile(site.missingPage())) {
      sendFile(reply, Reply.MISSING, site.missingPage());
    } else {
      byte[] page = LiveScript.into(LiveScript.emptyPage(), pages.build());
      reply.send(Reply.MISSING, ContentType.HTML, page);
    }
  }

  private Resource find(String path) {
    Resource found = site.find(path);
    return found instanceof Resource.Missing
        ? site.find(BasePath.without(path, basePath.get()))
        : found;
  }

  private void sendFile(Reply reply, int status, Path file) throws IOException {
    String build;
    byte[] bytes;
    unchanging.lock();
    try {
      build = pages.build();
      bytes = Files.readAllBytes(file);
    } finally {
      unchanging.unlock();
    }
    String type = ContentType.of(file.getFileName().toString());
    reply.send(status, type, type.equals(ContentType.HTML) ? LiveScript.into(bytes, build) : bytes);
  }
}
