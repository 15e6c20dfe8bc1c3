package io.github.paperboy.digest;

import io.github.paperboy.digest.IndexComposing.Sources;
import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.retrieve.Embeddings;
import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.DigestStore.Consumed;
import io.github.paperboy.store.StoredPost;
import io.github.paperboy.store.StoredSubscription.State;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The digests of all subscriptions: which are due, and each of them made and sent. Starts no
/// thread: whoever calls [#due()] from time to time and [#run(DigestKey)] for what it gives loses
/// none and sends none twice, however many do it and whenever they end. Safe for several threads.
public final class Digests {
  private final Subscriptions subscriptions;
  private final PostLedger<Consumed> ledger;
  private final Composing composing;
  private final DigestRun run;
  private final InstantSource clock;

  private Digests(
      Subscriptions subscriptions,
      PostLedger<Consumed> ledger,
      Composing composing,
      DigestRun run,
      InstantSource clock) {
    this.subscriptions = subscriptions;
    this.ledger = ledger;
    this.composing = composing;
    this.run = run;
    this.clock = clock;
  }

  /// What digests stand on.
  ///
  /// @param store subscriptions and what was sent
  /// @param arrivals the papers in order
  /// @param index their vectors
  /// @param models for topics
  /// @param stale sources of which readers of a digest that is made now should know
  public record Base(
      DigestStore store,
      Arrivals arrivals,
      SearchableIndex index,
      Embeddings models,
      Supplier<List<StaleSource>> stale) {}

  /// How this process sends.
  ///
  /// @param owner another one at each start of a process
  /// @param outlets where to
  /// @param listener hears of it
  /// @param clock the time
  /// @param nanoTime as [System#nanoTime()]
  /// @param sleeper waits
  public record Sending(
      String owner,
      Outlets outlets,
      DigestListener listener,
      InstantSource clock,
      LongSupplier nanoTime,
      Pace.Sleeper sleeper) {
    Sender sender() {
      return new Sender(owner, listener, clock, nanoTime, sleeper);
    }
  }

  public static Digests of(
      Base base, Sending sending, Subscriptions subscriptions, DigestSettings settings) {
    var clock = sending.clock();
    var sources = new Sources(base.arrivals(), base.index(), base.store(), base.stale());
    var fresh =
        new IndexComposing(
            sources,
            new TopicReader(base.models()),
            new FreshPaperReader(base.arrivals(), base.index(), clock),
            settings);
    return of(base.store(), new RollUp(sources, fresh), sending, subscriptions, settings);
  }

  static Digests of(
      DigestStore store,
      Composing composing,
      Sending sending,
      Subscriptions subscriptions,
      DigestSettings settings) {
    var sender = sending.sender();
    var ledger = new PostLedger<>(store, sender, settings);
    var pace = new Pace(settings.perSecond(), sending.nanoTime(), sending.sleeper());
    var run =
        new DigestRun(new SendOnce<>(ledger, sender, pace), subscriptions, composing, sending);
    return new Digests(subscriptions, ledger, composing, run, sending.clock());
  }

  /// The digests to be made now: what was begun and not finished first, then what is due.
  public List<DigestKey> due() {
    var open = ledger.open();
    return subscriptions.all().stream()
        .filter(standing -> standing.state() == State.ACTIVE)
        .flatMap(standing -> due(standing, open).stream().map(due -> key(standing, due)))
        .toList();
  }

  private static DigestKey key(Standing standing, DueDigest due) {
    return new DigestKey(standing.subscription().id(), due.day());
  }

  private List<DueDigest> due(Standing standing, Map<String, List<StoredPost>> open) {
    List<DueDigest> due = new ArrayList<>();
    Set<DigestKey> begun = new LinkedHashSet<>();
    for (var post : open.getOrDefault(standing.subscription().id(), List.of())) {
      due.add(standing.schedule().begun(post.day(), standing.covered()));
      begun.add(DigestKey.parse(post.key()));
    }
    standing.schedule().due(standing.covered(), clock.instant()).stream()
        .filter(each -> !begun.contains(key(standing, each)))
        .forEach(due::add);
    return due;
  }

  /// One try at a digest that is due.
  ///
  /// @throws InterruptedException if the process is to stop
  public DigestOutcome run(DigestKey key) throws InterruptedException {
    var standing = subscriptions.find(key.subscription());
    var due =
        standing.flatMap(each ->
            due(each, ledger.open()).stream()
                .filter(digest -> digest.day().equals(key.day()))
                .findFirst());
    return due.isPresent() ? run(standing.orElseThrow(), due.get()) : new DigestOutcome.Nothing();
  }

  private DigestOutcome run(Standing standing, DueDigest due) throws InterruptedException {
    var outcome = run.run(standing, due);
    if (outcome instanceof DigestOutcome.Refused(var reason)) {
      subscriptions.pause(standing.subscription().id(), reason);
    }
    return outcome;
  }

  /// Today's digest before its time; the regular one of today is then not sent. While there is
  /// nothing to send it still comes at its time.
  ///
  /// @return nothing if today's was sent already or there is no such subscription
  /// @throws InterruptedException if the process is to stop
  public DigestOutcome runNow(String subscription) throws InterruptedException {
    var found = subscriptions.find(subscription);
    if (found.isEmpty()) {
      return new DigestOutcome.Nothing();
    }
    var standing = found.get();
    var now = clock.instant();
    var due = standing.schedule().begun(standing.schedule().today(now), standing.covered());
    if (isAhead(standing, due, now)) {
      var digest =
          composing.compose(standing.subscription(), due, standing.arrival(), now).digest();
      if (digest.isSilent()) {
        return new DigestOutcome.Empty(digest.considered());
      }
    }
    return run(standing, due);
  }

  /// Whether a digest is asked for before its time that nobody has begun.
  private boolean isAhead(Standing standing, DueDigest due, Instant now) {
    return standing.state() == State.ACTIVE
        && due.day().isAfter(standing.covered())
        && due.at().isAfter(now)
        && !ledger.open().containsKey(standing.subscription().id());
  }

  /// What a digest would look like now; nothing is sent or noted.
  ///
  /// @param subscription need not be one that is served
  /// @param arrival papers that arrived after this one are new
  public Digest preview(Subscription subscription, long arrival) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, subscription.timetable().zone());
    return composing.compose(subscription, new DueDigest(today, today, now), arrival, now).digest();
  }

  /// When the next digest of a subscription is due; empty while it is not served.
  public Optional<Instant> next(Standing standing) {
    return standing.state() == State.ACTIVE
        ? Optional.of(standing.schedule().next(standing.covered(), clock.instant()))
        : Optional.empty();
  }
}
