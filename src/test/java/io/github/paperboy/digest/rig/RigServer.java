package io.github.paperboy.digest.rig;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.paperboy.digest.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A channel on the loopback interface that treats nonces as Discord does: for some minutes a
/// message with a known one is not taken again. It can stop in the middle of a request.
final class RigServer implements RigPlace {
  static final Duration MEMORY = Duration.ofMinutes(5);

  private final RigClock clock;
  private final HttpServer server;
  private final List<Taken> taken = new ArrayList<>();
  private @Nullable Hold hold;

  private record Taken(String nonce, Message message, long at) {}

  RigServer(RigClock clock) throws IOException {
    this.clock = clock;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  @Override
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public Target target(String subscription) {
    return new Target.Channel(1, 2);
  }

  @Override
  public List<Moment> moments() {
    return List.of(Moment.values());
  }

  @Override
  public synchronized Hold hold(Moment moment) {
    var next = Hold.at(moment);
    hold = next;
    return next;
  }

  private synchronized @Nullable Hold takeHold() {
    var next = hold;
    hold = null;
    return next;
  }

  @Override
  public synchronized void letGo() {
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
    boolean take = held == null || held.moment() == Moment.BEFORE_ANSWERING || held.await();
    if (take) {
      take(nonce, body.lines().toList());
    }
    if (held != null && held.moment() == Moment.BEFORE_ANSWERING) {
      var _ = held.await();
    }
    answer(exchange, take ? 200 : 503);
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, -1);
    }
  }

  private synchronized Optional<Taken> find(String nonce) {
    return taken.stream().filter(each -> each.nonce.equals(nonce)).findFirst();
  }

  private synchronized void take(String nonce, List<String> lines) {
    long now = clock.nanoTime();
    boolean known =
        taken.stream().anyMatch(m -> m.nonce.equals(nonce) && now - m.at < MEMORY.toNanos());
    if (!known) {
      var message = new Message(lines.getFirst(), lines.subList(1, lines.size()));
      taken.add(new Taken(nonce, message, now));
    }
  }

  @Override
  public synchronized List<Message> messages() {
    return taken.stream().map(Taken::message).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
