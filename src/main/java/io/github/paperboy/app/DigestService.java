package io.github.paperboy.app;

import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.digest.scheduler.DigestScheduler;
import io.github.paperboy.store.StoreTables;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sends digests when they are due.
final class DigestService implements Service {
  private final Premises premises;
  private final List<DigestOutlet> outlets;
  private final DigestListener listener;
  private @Nullable DigestDesk desk;
  private @Nullable DigestScheduler scheduler;

  /// @param outlets of other services
  /// @param listener hears of digests
  DigestService(Premises premises, List<DigestOutlet> outlets, DigestListener listener) {
    this.premises = premises;
    this.outlets = List.copyOf(outlets);
    this.listener = listener;
  }

  /// Whether anybody has subscribed.
  static boolean wanted(Place place) {
    if (!Files.exists(place.data().store())) {
      return false;
    }
    try (var desk = DigestDesk.open(place)) {
      return !desk.subscriptions().all().isEmpty();
    }
  }

  @Override
  public String name() {
    return "digests";
  }

  @Override
  public synchronized Start start(Consumer<String> broken) {
    var place = premises.place();
    var opened = DigestDesk.open(place);
    desk = opened;
    scheduler =
        DigestScheduler.start(
            StoreTables.open(place.data().store(), place.config().store()),
            opened.digests(premises.paperboy(), outlets, listener),
            new DigestScheduler.Worker(opened.processName(), place.clock()),
            DigestScheduler.Rhythm.USUAL);
    int count = opened.subscriptions().all().size();
    return new Start.Working(
        "for %,d %s".formatted(count, count == 1 ? "subscription" : "subscriptions"));
  }

  @Override
  public synchronized void close() {
    if (scheduler != null) {
      scheduler.close();
    }
    if (desk != null) {
      desk.close();
    }
  }
}
