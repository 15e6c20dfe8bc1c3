package io.github.paperboy.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A web service on the loopback address that answers as it was told, and notes every breach of
/// etiquette: requests that come too soon after one another, two at a time, or without a name.
public final class FakeService implements AutoCloseable {
  private final HttpServer server;
  private final InstantSource clock;
  private final Duration interval;
  private final Answerer usual;
  private final Deque<Answer> first = new ArrayDeque<>();
  private final List<Visit> visits = new ArrayList<>();
  private final List<String> breaches = new ArrayList<>();
  private final AtomicInteger inside = new AtomicInteger();

  /// A request.
  ///
  /// @param at by the test's clock
  public record Visit(Instant at, URI uri, Headers headers) {
    /// A parameter of the query; empty when it is not given.
    public String parameter(String name) {
      return parameters().getOrDefault(name, "");
    }

    private Map<String, String> parameters() {
      var parameters = new HashMap<String, String>();
      for (var pair : String.valueOf(uri.getRawQuery()).split("&")) {
        var parts = pair.split("=", 2);
        parameters.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], UTF_8));
      }
      return parameters;
    }
  }

  /// Answers when nothing else is told.
  @FunctionalInterface
  public interface Answerer {
    Answer to(Visit visit);
  }

  /// An answer, whole or broken.
  ///
  /// @param type content type
  /// @param missing how many bytes that were promised never come
  /// @param hangs whether nothing comes after the headers
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Answer(
      int status,
      String type,
      byte[] body,
      Map<String, String> headers,
      int missing,
      boolean hangs) {
    public static Answer of(String type, String body) {
      return new Answer(200, type, body.getBytes(UTF_8), Map.of(), 0, false);
    }

    public static Answer status(int status) {
      return new Answer(status, "text/plain", new byte[0], Map.of(), 0, false);
    }

    public Answer with(String header, String value) {
      var all = new HashMap<>(headers);
      all.put(header, value);
      return new Answer(status, type, body, all, missing, hangs);
    }

    public Answer truncated() {
      return new Answer(status, type, body, headers, Math.max(1, body.length / 2), false);
    }

    public Answer hanging() {
      return new Answer(status, type, body, headers, body.length, true);
    }
  }

  /// @param interval that visitors must keep
  public FakeService(InstantSource clock, Duration interval, Answerer usual) {
    this.clock = clock;
    this.interval = interval;
    this.usual = usual;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("starting a fake service", e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /// Its address, without a slash at the end.
  public String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /// The next request that has no such answer yet gets this one.
  public synchronized FakeService first(Answer answer) {
    first.add(answer);
    return this;
  }

  public synchronized List<Visit> visits() {
    return List.copyOf(visits);
  }

  /// What visitors did wrong.
  public synchronized List<String> breaches() {
    return List.copyOf(breaches);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (inside.incrementAndGet() > 1) {
        breach("two requests at a time");
      }
      var visit =
          new Visit(clock.instant(), exchange.getRequestURI(), exchange.getRequestHeaders());
      send(exchange, next(visit));
    }
  }

  private Answer next(Visit visit) {
    @Nullable Answer told;
    synchronized (this) {
      check(visit);
      visits.add(visit);
      told = first.poll();
    }
    return told != null ? told : usual.to(visit);
  }

  private void check(Visit visit) {
    var agent = String.valueOf(visit.headers.getFirst("User-Agent"));
    if (!agent.startsWith("Paperboy")) {
      breach("a visitor called " + agent);
    }
    if (!visits.isEmpty()) {
      var since = Duration.between(visits.getLast().at, visit.at);
      // A clock that was set back tells nothing.
      if (!since.isNegative() && since.compareTo(interval) < 0) {
        breach("a request %s after the one before".formatted(since));
      }
    }
  }

  private synchronized void breach(String what) {
    breaches.add(what);
  }

  private void send(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", answer.type);
    answer.headers.forEach(exchange.getResponseHeaders()::set);
    int length = answer.body.length;
    // The visitor may come again as soon as it has everything, before this ends.
    inside.decrementAndGet();
    exchange.sendResponseHeaders(answer.status, length == 0 ? -1 : length);
    if (length > 0) {
      exchange.getResponseBody().write(answer.body, 0, length - answer.missing);
      exchange.getResponseBody().flush();
    }
    if (answer.hangs) {
      hang();
    }
  }

  /// Long enough for any visitor to lose patience; closing the service ends it.
  private static void hang() {
    try {
      Thread.sleep(Duration.ofSeconds(5));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
