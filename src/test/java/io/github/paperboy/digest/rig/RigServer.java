package io.github.paperboy.digest.rig;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A channel on the loopback interface that treats nonces as Discord does: for some minutes a
/// message with a known one is not taken again. It can stop in the middle of a request.
final class RigServer implements AutoCloseable {
  static final Duration MEMORY = Duration.ofMinutes(5);

  private final RigClock clock;
  private final HttpServer server;
  private final List<Message> messages = new ArrayList<>();
  private @Nullable Hold hold;

  /// @param key of the digest
  /// @param papers that were in it
  record Message(String nonce, String key, List<String> papers, long at) {}

  /// Where a request is stopped.
  enum Moment {
    BEFORE_TAKING,
    BEFORE_ANSWERING
  }

  /// A request that is stopped.
  ///
  /// @param reached done when one is
  /// @param go done when it may go on, with whether the message is to be taken
  record Hold(Moment moment, CompletableFuture<Boolean> reached, CompletableFuture<Boolean> go) {}

  RigServer(RigClock clock) throws IOException {
    this.clock = clock;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /// Stops the next message.
  synchronized Hold hold(Moment moment) {
    var next = new Hold(moment, new CompletableFuture<>(), new CompletableFuture<>());
    hold = next;
    return next;
  }

  private synchronized @Nullable Hold takeHold() {
    var taken = hold;
    hold = null;
    return taken;
  }

  synchronized void letGo() {
    hold = null;
  }

  private void handle(HttpExchange exchange) throws IOException {
    var nonce = exchange.getRequestURI().getPath().substring(1);
    if (nonce.equals(RigOutlet.WARM_UP)) {
      var _ = exchange.getRequestBody().readAllBytes();
      answer(exchange, 200);
      return;
    }
    if (exchange.getRequestMethod().equals("GET")) {
      answer(exchange, find(nonce).isPresent() ? 200 : 404);
      return;
    }
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var held = takeHold();
    boolean take = held == null || held.moment == Moment.BEFORE_ANSWERING || wait(held);
    if (take) {
      take(nonce, body.lines().toList());
    }
    if (held != null && held.moment == Moment.BEFORE_ANSWERING) {
      var _ = wait(held);
    }
    answer(exchange, take ? 200 : 503);
  }

  private static boolean wait(Hold held) {
    held.reached.complete(true);
    return held.go.join();
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, -1);
    }
  }

  private synchronized Optional<Message> find(String nonce) {
    return messages.stream().filter(message -> message.nonce.equals(nonce)).findFirst();
  }

  private synchronized void take(String nonce, List<String> lines) {
    long now = clock.nanoTime();
    boolean known =
        messages.stream().anyMatch(m -> m.nonce.equals(nonce) && now - m.at < MEMORY.toNanos());
    if (!known) {
      messages.add(new Message(nonce, lines.getFirst(), lines.subList(1, lines.size()), now));
    }
  }

  synchronized List<Message> messages() {
    return List.copyOf(messages);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
