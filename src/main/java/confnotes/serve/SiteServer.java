package confnotes.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Serves a site to browsers on this machine, and to no other. Answers until it is closed.
 *
 * <p>An open connection of a live page holds a thread, so there are as many as are needed.
 */
public final class SiteServer implements AutoCloseable {

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServer http;
  private final ExecutorService threads;
  private final ReadWriteLock siteLock = new ReentrantReadWriteLock();
  private final LivePages pages = new LivePages();
  private volatile String basePath = "/";

  private SiteServer(HttpServer http, Path site) {
    this.http = http;
    this.threads = Executors.newCachedThreadPool(SiteServer::thread);
    SiteFolder folder = new SiteFolder(site);
    http.createContext("/", new SiteHandler(folder, () -> basePath, pages, siteLock.readLock()));
    http.createContext(LiveScript.PREFIX, new LiveHandler(folder, () -> basePath, pages));
    http.setExecutor(threads);
  }

  /**
   * Starts a server.
   *
   * @param site folder of the site, which may not be there yet
   * @param port where to listen; 0 for any that is free
   * @throws PortTakenException when another program listens there
   */
  public static SiteServer start(Path site, int port) {
    try {
      InetSocketAddress address =
          new InetSocketAddress(InetAddress.getByAddress("127.0.0.1", LOOPBACK), port);
      SiteServer server = new SiteServer(HttpServer.create(address, 0), site);
      server.http.start();
      return server;
    } catch (BindException e) {
      throw new PortTakenException(port, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on port " + port, e);
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "http");
    thread.setDaemon(true);
    return thread;
  }

  /** Where people find the site. */
  public String address() {
    return "http://127.0.0.1:" + http.getAddress().getPort() + "/";
  }

  /** The pages that are open, to be told of builds. */
  public LivePages pages() {
    return pages;
  }

  /**
   * Answers as if the site stood at the root also to what is asked for at the place where it will
   * be published, for the page for missing addresses leads there.
   *
   * @param path path of its public address, beginning and ending in {@code /}
   */
  public void answerUnder(String path) {
    basePath = path;
  }

  /** Changes the files of the site while no answer is made of them, so that none is half new. */
  public void whileSilent(Runnable change) {
    siteLock.writeLock().lock();
    try {
      change.run();
    } finally {
      siteLock.writeLock().unlock();
    }
  }

  /** Ends; a change of files that has begun is finished first, and none begins any more. */
  @Override
  public void close() {
    siteLock.writeLock().lock();
    http.stop(0);
    threads.shutdownNow();
  }
}
