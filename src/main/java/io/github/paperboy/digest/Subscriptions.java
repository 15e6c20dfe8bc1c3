package io.github.paperboy.digest;

import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoredSubscription;
import io.github.paperboy.store.StoredSubscription.State;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The subscriptions: made, changed, paused, removed. Safe for several threads and processes.
public final class Subscriptions {
  private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

  private final DigestStore store;
  private final Arrivals arrivals;
  private final DigestSettings settings;
  private final InstantSource clock;
  private final RandomGenerator random;

  /// @param random for ids; one that cannot be guessed, because an id names a feed
  public Subscriptions(
      DigestStore store,
      Arrivals arrivals,
      DigestSettings settings,
      InstantSource clock,
      RandomGenerator random) {
    this.store = store;
    this.arrivals = arrivals;
    this.settings = settings;
    this.clock = clock;
    this.random = random;
  }

  /// An id that no subscription has yet.
  public String newId() {
    return ShortIds.next(random, id -> store.subscription(id).isPresent());
  }

  /// Begins to serve a subscription: papers that arrive from now on are new to it.
  ///
  /// @param state [State#UNCONFIRMED] while its receiver has not agreed
  public Standing add(Subscription subscription, State state) {
    var now = clock.instant();
    var covered = schedule(subscription).coveredAtStart(now);
    var stored =
        new StoredSubscription(
            subscription.id(),
            state,
            "",
            SubscriptionJson.write(subscription),
            arrivals.last(now),
            covered);
    store.add(stored);
    return standing(stored);
  }

  /// Those that can be read here.
  public List<Standing> all() {
    return store.subscriptions().stream().flatMap(each -> ifKnown(each).stream()).toList();
  }

  public Optional<Standing> find(String id) {
    return store.subscription(id).flatMap(this::ifKnown);
  }

  /// One that a later version of the program has written, or in a time zone that this one does not
  /// know, is left to that and keeps no other from being served.
  private Optional<Standing> ifKnown(StoredSubscription stored) {
    try {
      return Optional.of(standing(stored));
    } catch (IllegalArgumentException | DateTimeException e) {
      LOG.warn("subscription {} is left alone: {}", stored.id(), e.getMessage());
      return Optional.empty();
    }
  }

  private Standing standing(StoredSubscription stored) {
    var subscription = SubscriptionJson.read(stored.id(), stored.settings());
    return new Standing(
        subscription,
        stored.state(),
        stored.reason(),
        stored.arrival(),
        stored.covered(),
        schedule(subscription));
  }

  private DigestSchedule schedule(Subscription subscription) {
    return new DigestSchedule(subscription.timetable(), settings.catchUp());
  }

  /// Replaces what is wanted; what was considered and posted stays.
  ///
  /// @return whether there is such a subscription
  public boolean change(Subscription subscription) {
    return store.changeSettings(subscription.id(), SubscriptionJson.write(subscription));
  }

  /// Ceases to serve a subscription. One whose receiver has not agreed yet stays as it is, because
  /// to resume it would stand in for him.
  ///
  /// @param reason for a person
  /// @return whether there is such a subscription
  public boolean pause(String id, String reason) {
    var stored = store.subscription(id);
    if (stored.filter(each -> each.state() == State.UNCONFIRMED).isPresent()) {
      return true;
    }
    return store.changeState(id, State.PAUSED, reason);
  }

  /// Serves it again, also one that its receiver had not yet agreed to. Days that passed meanwhile
  /// get no digest; papers that arrived meanwhile are new.
  ///
  /// @return whether there is such a subscription
  public boolean resume(String id) {
    var standing = find(id);
    if (standing.isEmpty()) {
      return false;
    }
    store.cover(id, standing.get().schedule().coveredAtStart(clock.instant()));
    return store.changeState(id, State.ACTIVE, "");
  }

  public void remove(String id) {
    store.remove(id);
  }
}
