package io.github.paperboy.digest;

import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoredSubscription.State;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;

/// Digests that hold every new paper, for processes that are killed.
public final class RigDigests {
  private RigDigests() {}

  /// What a process sends with.
  public record Surroundings(
      String owner,
      DigestOutlet outlet,
      DigestListener listener,
      InstantSource clock,
      LongSupplier nanoTime) {}

  public static Digests of(DigestStore store, Surroundings surroundings) {
    var arrivals = new StoredArrivals(store);
    var sending =
        new Digests.Sending(
            surroundings.owner(),
            new Outlets(List.of(surroundings.outlet())),
            surroundings.listener(),
            surroundings.clock(),
            surroundings.nanoTime(),
            _ -> {});
    var subscriptions = subscriptions(store, surroundings.clock());
    return Digests.of(
        store, new WholeComposing(arrivals), sending, subscriptions, DigestSettings.DEFAULTS);
  }

  /// A daily digest.
  ///
  /// @param when time and zone
  public static void subscribe(
      DigestStore store, InstantSource clock, String id, String when, Target target) {
    var at = when.split(" ");
    subscriptions(store, clock)
        .add(
            new Subscription(
                id,
                "Everything",
                target,
                Timetable.daily(LocalTime.parse(at[0]), ZoneId.of(at[1])),
                Interests.inTopics("everything"),
                Presentation.USUAL,
                ""),
            State.ACTIVE);
  }

  /// Whether everything that is due at this moment is done.
  public static boolean settled(DigestStore store, InstantSource clock) {
    return store.openPosts().isEmpty()
        && subscriptions(store, clock).all().stream()
            .allMatch(each -> each.schedule().due(each.covered(), clock.instant()).isEmpty());
  }

  private static Subscriptions subscriptions(DigestStore store, InstantSource clock) {
    return new Subscriptions(
        store, new StoredArrivals(store), DigestSettings.DEFAULTS, clock, new Random(3));
  }
}
