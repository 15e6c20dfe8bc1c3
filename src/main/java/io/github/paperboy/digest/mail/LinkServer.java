package io.github.paperboy.digest.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.paperboy.digest.mail.LinkPages.Method;
import io.github.paperboy.digest.mail.LinkPages.Shown;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers the links of letters over HTTP, for a web server in front that speaks TLS to the world.
/// Small on purpose: two paths, few requests at a time, nothing read but the first line. Paths are
/// never logged, since they hold codes.
public final class LinkServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LinkServer.class);
  private static final Pattern PATH =
      Pattern.compile(".{0,200}/(confirm|unsubscribe)/([a-z0-9-]{1,64})");
  private static final int AT_ONCE = 16;
  private static final int BACKLOG = 64;
  private static final long LONGEST_BODY = 4_096;

  static {
    // Documented for the module jdk.httpserver and read once in a process: without them a client
    // that sends nothing keeps its connection for ever. What somebody has set is left alone.
    setUnlessSet("sun.net.httpserver.maxReqTime", "20");
    setUnlessSet("sun.net.httpserver.maxRspTime", "20");
    setUnlessSet("jdk.httpserver.maxConnections", "200");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final LinkPages pages;
  private final Semaphore free = new Semaphore(AT_ONCE);

  private LinkServer(HttpServer server, LinkPages pages) {
    this.server = server;
    this.pages = pages;
    threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("links-", 0).factory());
  }

  private static void setUnlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /// Begins at once.
  ///
  /// @throws IOException if the address or port cannot be listened on
  public static LinkServer start(MailSettings settings, MailConsent consent) throws IOException {
    var address = new InetSocketAddress(settings.listen(), settings.listenPort());
    if (address.isUnresolved()) {
      throw new IOException("there is no address " + settings.listen());
    }
    var links = new LinkServer(HttpServer.create(address, BACKLOG), new LinkPages(consent));
    links.server.setExecutor(links.threads);
    links.server.createContext("/", links::handle);
    links.server.start();
    return links;
  }

  /// Where it listens.
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /// One of the few places that catch everything: the server must outlive any request.
  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!free.tryAcquire()) {
        answer(exchange, new Shown(503, ""));
        return;
      }
      try {
        answer(exchange, page(exchange));
      } catch (RuntimeException e) {
        LOG.warn("a link could not be answered", e);
        answer(exchange, new Shown(500, ""));
      } finally {
        free.release();
      }
    }
  }

  private Shown page(HttpExchange exchange) throws IOException {
    var path = PATH.matcher(exchange.getRequestURI().getRawPath());
    if (!path.matches()) {
      return pages.unknown();
    }
    return switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> page(path.group(1), path.group(2), Method.LOOK);
      case "POST" -> {
        boolean small = exchange.getRequestBody().skip(LONGEST_BODY + 1) <= LONGEST_BODY;
        yield small ? page(path.group(1), path.group(2), Method.POST) : new Shown(413, "");
      }
      default -> new Shown(405, "");
    };
  }

  private Shown page(String action, String code, Method method) {
    return action.equals("confirm") ? pages.confirm(code, method) : pages.unsubscribe(code, method);
  }

  private static void answer(HttpExchange exchange, Shown shown) throws IOException {
    var bytes = shown.html().getBytes(StandardCharsets.UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Robots-Tag", "noindex");
    boolean bare = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
    exchange.sendResponseHeaders(shown.status(), bare ? -1 : bytes.length);
    if (!bare) {
      try (var body = exchange.getResponseBody()) {
        body.write(bytes);
      }
    }
  }

  @Override
  public void close() {
    server.stop(1);
    threads.close();
  }
}
