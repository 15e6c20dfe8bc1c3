package io.github.paperboy.discord;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.requests.RestAction;

/// Sends requests so that whatever goes wrong is in the future that they return: the library throws
/// at once what it knows beforehand, such as a missing permission.
final class JdaRequests {
  /// After so many attempts Discord is taken at its word.
  private static final int ATTEMPTS = 4;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

  private JdaRequests() {}

  static <T> CompletableFuture<T> send(Supplier<RestAction<T>> request) {
    try {
      return request.get().submit();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /// Sends once more, after a pause, when Discord itself failed; the library does so only for what
  /// stands between. For requests that may be done twice.
  static <T> CompletableFuture<T> insist(Supplier<RestAction<T>> request) {
    return insist(request, ATTEMPTS, FIRST_PAUSE);
  }

  private static <T> CompletableFuture<T> insist(
      Supplier<RestAction<T>> request, int attempts, Duration pause) {
    var sent = send(request);
    if (attempts == 1) {
      return sent;
    }
    return sent.exceptionallyCompose(problem ->
        JdaErrors.isHiccup(problem)
            ? later(() -> insist(request, attempts - 1, pause.multipliedBy(2)), pause)
            : CompletableFuture.failedFuture(problem));
  }

  private static <T> CompletableFuture<T> later(
      Supplier<CompletableFuture<T>> again, Duration pause) {
    var timer = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
    return CompletableFuture.runAsync(() -> {}, timer).thenCompose(_ -> again.get());
  }
}
