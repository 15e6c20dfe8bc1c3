package io.github.paperboy.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs services until it is stopped or one of them breaks. [#run] blocks one thread; [#stop] may
/// come from any, such as a handler of SIGTERM.
public final class Serving {
  /// How long the services have to end, all at the same time.
  public static final Duration PATIENCE = Duration.ofSeconds(9);

  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

  private final List<Service> services;
  private final Duration patience;
  private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();

  public Serving(List<Service> services) {
    this(services, PATIENCE);
  }

  Serving(List<Service> services, Duration patience) {
    this.services = List.copyOf(services);
    this.patience = patience;
  }

  /// Starts the services in order, waits, and closes them.
  ///
  /// @return why it could not go on, for a person; empty when it was stopped
  public Optional<String> run() {
    List<Service> begun = new ArrayList<>();
    try {
      for (var service : services) {
        begun.add(service);
        start(service);
        if (end.isDone()) {
          break;
        }
      }
      return end.join();
    } finally {
      close(begun);
    }
  }

  private void start(Service service) {
    switch (service.start(why -> broken(service, why))) {
      case Service.Start.Working(var how) -> LOG.info("{}: at work {}", service.name(), how);
      case Service.Start.Impossible(var why) -> broken(service, why);
    }
  }

  private void broken(Service service, String why) {
    end.complete(Optional.of(service.name() + ": " + why));
  }

  /// Ends [#run].
  public void stop() {
    end.complete(Optional.empty());
  }

  private void close(List<Service> begun) {
    var closing =
        begun.stream()
            .map(service -> CompletableFuture.runAsync(service::close, Serving::onThread))
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(closing).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      LOG.warn("a service did not end cleanly", e.getCause());
    } catch (TimeoutException _) {
      LOG.warn("gave up waiting for services to end after {}", patience);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static void onThread(Runnable work) {
    Thread.ofVirtual().name("closing").start(work);
  }
}
