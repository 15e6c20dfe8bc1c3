package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// HTTP in front of the routes: tokens, faults, rate limits, and a note of every request.
final class FakeRest implements AutoCloseable {
  private static final String BASE = "/api/v10";

  static {
    // Otherwise small answers wait 40 ms for the other side's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final String token;
  private final List<Route> routes = new ArrayList<>();
  private final List<Planned> faults = new ArrayList<>();
  private final List<Asked> log = new ArrayList<>();
  private final List<String> violations = new ArrayList<>();
  private final OpenApi specification;
  private final Keeping keeping;
  final Buckets buckets = new Buckets(() -> System.nanoTime() / 1_000_000);

  private record Route(String name, Pattern path, Function<Asked, Reply> handler) {}

  private record Planned(String route, Fault fault) {}

  FakeRest(String token, Keeping keeping) {
    this.token = token;
    this.keeping = keeping;
    this.specification = keeping.isAll() ? OpenApi.ifPresent() : OpenApi.none();
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on loopback", e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + BASE + "/";
  }

  /// @param name method and path with `{}` for each variable part
  void on(String name, Function<Asked, Reply> handler) {
    var pattern = name.replace("{}", "\u0000").replaceAll("([.@])", "\\\\$1");
    routes.add(new Route(name, Pattern.compile(pattern.replace("\u0000", "([^/]+)")), handler));
  }

  /// Requests of a route go as usual again.
  synchronized void mend(String route) {
    faults.removeIf(planned -> planned.route().equals(route));
  }

  /// The next request of a route goes wrong.
  synchronized void fail(String route, Fault fault) {
    faults.add(new Planned(route, fault));
  }

  synchronized List<Asked> log() {
    return new ArrayList<>(log);
  }

  synchronized List<String> violations() {
    return new ArrayList<>(violations);
  }

  synchronized void violation(String what) {
    violations.add(what);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var fault = answer(exchange);
      if (fault) {
        exchange.getResponseBody(); // closing without an answer cuts the connection
      }
    }
  }

  /// @return whether there is to be no answer
  private boolean answer(HttpExchange exchange) throws IOException {
    long received = System.nanoTime();
    var path = exchange.getRequestURI().getPath();
    var called = exchange.getRequestMethod() + " " + path.replaceFirst("^" + BASE, "");
    for (var route : routes) {
      var matcher = route.path().matcher(called);
      if (matcher.matches()) {
        List<String> variables = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
          variables.add(matcher.group(i));
        }
        var asked = read(route.name(), variables, exchange, received);
        var planned = faultOf(route.name());
        if (planned != null) {
          var held = held(planned.fault(), () -> reply(exchange, route, asked));
          if (held != null) {
            send(exchange, held);
            return false;
          }
          if (planned.fault().isDone()) {
            checked(route, asked, Map.of());
          }
          return fail(exchange, planned.fault());
        }
        send(exchange, reply(exchange, route, asked));
        return false;
      }
    }
    violation("no such route: " + called);
    send(exchange, Reply.error(404, 0, "404: Not Found"));
    return false;
  }

  private Asked read(String route, List<String> variables, HttpExchange exchange, long received)
      throws IOException {
    var bytes = exchange.getRequestBody().readAllBytes();
    var type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
    JsonNode body = Json.object();
    Map<String, byte[]> files = Map.of();
    if (type.startsWith("multipart/")) {
      var parts = Multipart.of(type, bytes);
      body = parts.json();
      files = parts.files();
    } else if (bytes.length > 0) {
      body = Json.read(new String(bytes, StandardCharsets.UTF_8));
    }
    var asked = new Asked(route, variables, query(exchange), body, files, received);
    if (keeping.isAll()) {
      synchronized (this) {
        log.add(asked);
      }
    }
    return asked;
  }

  private static Map<String, String> query(HttpExchange exchange) {
    Map<String, String> query = new LinkedHashMap<>();
    var raw = exchange.getRequestURI().getQuery();
    for (var pair : raw == null ? new String[0] : raw.split("&")) {
      var parts = pair.split("=", 2);
      query.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    return query;
  }

  private synchronized @Nullable Planned faultOf(String route) {
    for (var planned : faults) {
      if (planned.route().equals(route)) {
        faults.remove(planned);
        return planned;
      }
    }
    return null;
  }

  /// @return null for a fault that does not wait
  private static @Nullable Reply held(Fault fault, Supplier<Reply> done) {
    return switch (fault) {
      case Fault.Held(var mayGo) ->
          mayGo.getAsBoolean() ? done.get() : Reply.error(503, 0, "Failure");
      case Fault.AnswerHeld(var await) -> {
        var reply = done.get();
        await.run();
        yield reply;
      }
      case Fault.Status _,
          Fault.RateLimited _,
          Fault.Refusal _,
          Fault.Dropped _,
          Fault.Unanswered _,
          Fault.Botched _ ->
          null;
    };
  }

  private static boolean fail(HttpExchange exchange, Fault fault) throws IOException {
    switch (fault) {
      case Fault.Status(int status) -> send(exchange, Reply.error(status, 0, "Failure"));
      case Fault.Botched(int status) -> send(exchange, Reply.error(status, 0, "Failure"));
      case Fault.Refusal(int status, int code) ->
          send(exchange, Reply.error(status, code, "Refused"));
      case Fault.RateLimited(int seconds, var scope) ->
          send(exchange, limited(seconds, scope, Map.of()));
      case Fault.Dropped(), Fault.Unanswered() -> {
        return true;
      }
      case Fault.Held _, Fault.AnswerHeld _ ->
          throw new IllegalStateException("it waits and does not fail: " + fault);
    }
    return false;
  }

  private static Reply limited(int seconds, String scope, Map<String, String> also) {
    var body = Json.object().put("message", "You are being rate limited.");
    body.put("retry_after", (double) seconds).put("global", scope.equals("global"));
    Map<String, String> headers = new LinkedHashMap<>(also);
    headers.put("Retry-After", String.valueOf(seconds));
    headers.put("X-RateLimit-Scope", scope);
    if (scope.equals("global")) {
      headers.put("X-RateLimit-Global", "true");
    }
    return new Reply(429, body, headers);
  }

  private Reply reply(HttpExchange exchange, Route route, Asked asked) {
    boolean open = route.name().equals("GET /gateway");
    var authorization = exchange.getRequestHeaders().getFirst("Authorization");
    if (!open && !("Bot " + token).equals(authorization)) {
      return Reply.error(401, 0, "401: Unauthorized");
    }
    if (route.name().contains("/callback") || open) {
      return checked(route, asked, Map.of());
    }
    var major =
        asked.variables().isEmpty()
            ? ""
            : String.join(
                "/", asked.variables().subList(0, route.name().contains("/webhooks/") ? 2 : 1));
    var found = buckets.take(route.name(), major);
    if (found.waitSeconds().isPresent()) {
      violation("over the rate limit: " + route.name());
      return limited(found.waitSeconds().get(), "user", found.headers());
    }
    return checked(route, asked, found.headers());
  }

  private Reply checked(Route route, Asked asked, Map<String, String> headers) {
    specification.problem(route.name(), asked.body()).ifPresent(this::violation);
    var reply = route.handler().apply(asked);
    if (reply.status() >= 400) {
      violation(route.name() + " was answered " + reply.status() + " " + reply.body());
    }
    return new Reply(reply.status(), reply.body(), headers);
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    var headers = exchange.getResponseHeaders();
    // Without it a 429 is taken for a ban by the edge.
    headers.set("Via", "1.1 fake");
    headers.set("Content-Type", "application/json");
    reply.headers().forEach(headers::set);
    if (reply.body() == null) {
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    var bytes = reply.body().toString().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
