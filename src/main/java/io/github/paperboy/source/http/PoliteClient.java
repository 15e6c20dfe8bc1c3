package io.github.paperboy.source.http;

import io.github.paperboy.source.http.Attempt.Done;
import io.github.paperboy.source.http.Attempt.Failed;
import io.github.paperboy.source.http.Attempt.Moved;
import io.github.paperboy.source.http.Reply.Unavailable;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks services for what they have, politely. One client serves the whole process, because the
/// pace of a service is the process's, not that of one of its parts. Failures are tried again with
/// growing, jittered waits, or as long as the service asks for; a failure that lasts is a value.
/// Safe for any number of threads.
public final class PoliteClient implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PoliteClient.class);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(4);
  private static final int MAX_MOVES = 3;

  private final HttpSettings settings;
  private final Set<String> hosts;
  private final Timing timing;
  private final RandomGenerator random;
  private final HttpClient client;
  private final Exchange exchange;
  private final Map<String, Gate> gates = new ConcurrentHashMap<>();

  /// @param hosts that a service may send its visitors to, besides the one that was asked
  public PoliteClient(
      HttpSettings settings, Set<String> hosts, Timing timing, RandomGenerator random) {
    this.settings = settings;
    this.hosts = Set.copyOf(hosts);
    this.timing = timing;
    this.random = random;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.connectTimeout())
            .followRedirects(Redirect.NEVER)
            .build();
    this.exchange = new Exchange(client, settings, timing);
  }

  /// Takes an answer into memory, unpacked.
  public Reply<byte[]> get(Get get) {
    long most = (long) settings.maxMegabytes() << 20;
    return Unpacking.unpacked(
        ask(get, BodyHandlers.limiting(BodyHandlers.ofByteArray(), most)), most);
  }

  /// Takes an answer of any size into a file, as it comes, packed or not.
  ///
  /// @param maxBytes more is a failure
  public Reply<Path> download(Get get, Path file, long maxBytes) {
    return ask(get, BodyHandlers.limiting(BodyHandlers.ofFile(file), maxBytes));
  }

  private <T> Reply<T> ask(Get get, BodyHandler<T> body) {
    var manners = get.manners();
    var gate = gates.computeIfAbsent(manners.service(), _ -> new Gate(manners.interval(), timing));
    return gate.inTurn(() -> ask(get, body, gate));
  }

  private <T> Reply<T> ask(Get get, BodyHandler<T> body, Gate gate) {
    var closed = gate.closedUntil();
    if (closed != null) {
      return new Unavailable<>(
          "%s failed several times and is left alone for a while".formatted(get.uri().getHost()),
          closed);
    }
    var reply = tryAgain(get, body, gate);
    if (reply instanceof Unavailable<T>) {
      gate.failed();
    } else {
      gate.succeeded();
    }
    return reply;
  }

  private <T> Reply<T> tryAgain(Get get, BodyHandler<T> body, Gate gate) {
    var backOff = FIRST_WAIT;
    for (int attempt = 1; ; attempt++) {
      switch (follow(get, body, gate)) {
        case Done<T>(var reply) -> {
          return reply;
        }
        case Moved<T>(var to) -> {
          return new Unavailable<>(
              "%s sent us on to %s, which is not asked".formatted(get.uri().getHost(), to), null);
        }
        case Failed<T>(var reason, var asked) -> {
          var wait = asked != null ? asked : jittered(backOff);
          LOG.debug("attempt {} failed: {}", attempt, reason);
          if (attempt >= settings.attempts() || wait.compareTo(settings.patience()) > 0) {
            return unavailable(reason, asked);
          }
          if (!timing.pause(wait)) {
            return unavailable(reason, asked);
          }
          backOff = backOff.multipliedBy(2);
        }
      }
    }
  }

  private <T> Reply<T> unavailable(String reason, @Nullable Duration asked) {
    return new Unavailable<>(reason, asked == null ? null : timing.instant().plus(asked));
  }

  private Duration jittered(Duration wait) {
    return Duration.ofMillis((long) (wait.toMillis() * (0.5 + random.nextDouble() / 2)));
  }

  /// One try, wherever the service sends us within the hosts that are allowed.
  private <T> Attempt<T> follow(Get get, BodyHandler<T> body, Gate gate) {
    var next = get;
    for (int moves = 0; ; moves++) {
      if (!gate.pass()) {
        return new Failed<>("the wait for %s was cut short".formatted(get.uri().getHost()), null);
      }
      var attempt = exchange.send(next, body);
      if (!(attempt instanceof Moved<T>(var to)) || moves == MAX_MOVES || !isAllowed(next, to)) {
        return attempt;
      }
      next = next.to(to);
    }
  }

  /// Whether a service may send us there.
  boolean isAllowed(Get from, URI to) {
    boolean isWeb = "https".equals(to.getScheme()) || "http".equals(to.getScheme());
    boolean isDowngrade = "https".equals(from.uri().getScheme()) && !"https".equals(to.getScheme());
    return isWeb
        && !isDowngrade
        && to.getHost() != null
        && to.getUserInfo() == null
        && (to.getHost().equals(from.uri().getHost()) || hosts.contains(to.getHost()));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
