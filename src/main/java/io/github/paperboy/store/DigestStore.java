package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Subscriptions, their digests and what was said of the papers in them, in the same file as the
/// papers. Safe for several threads and several processes: what must not happen twice is one
/// conditional write. What a method that writes has returned from is durable. Every failure is a
/// [StoreException].
public final class DigestStore implements PostStore<DigestStore.Consumed>, AutoCloseable {
  private final Database database;

  private DigestStore(Database database) {
    this.database = database;
  }

  /// Opens a store, making the file and its directory when they are missing.
  public static DigestStore open(Path file, StoreSettings settings) {
    return new DigestStore(Database.open(file, settings));
  }

  public List<StoredSubscription> subscriptions() {
    return database.read("reading subscriptions", SubscriptionRows::all);
  }

  public Optional<StoredSubscription> subscription(String id) {
    return database.read("reading a subscription", handle -> SubscriptionRows.find(handle, id));
  }

  public void add(StoredSubscription subscription) {
    database.write(
        "adding a subscription",
        handle -> {
          SubscriptionRows.insert(handle, subscription);
          return subscription;
        });
  }

  /// @return whether there is such a subscription
  public boolean changeSettings(String id, String settings) {
    return database.write(
        "changing a subscription", handle -> SubscriptionRows.settings(handle, id, settings));
  }

  /// @param reason for a person; empty unless it is paused
  /// @return whether there is such a subscription
  public boolean changeState(String id, StoredSubscription.State state, String reason) {
    return database.write(
        "changing a subscription", handle -> SubscriptionRows.state(handle, id, state, reason));
  }

  /// Lets days pass without a digest, such as those of a pause.
  public void cover(String id, LocalDate day) {
    database.write(
        "changing a subscription",
        handle -> {
          SubscriptionRows.covered(handle, id, day);
          return id;
        });
  }

  /// Forgets a subscription with all that belongs to it.
  public void remove(String id) {
    database.write(
        "removing a subscription",
        handle -> {
          SubscriptionRows.delete(handle, id);
          return id;
        });
  }

  @Override
  public ClaimResult claim(ClaimRequest request) {
    return database.write(
        "claiming a digest",
        handle -> new Claiming(handle, request, PostRows.DIGESTS, new Subscribed()).claim());
  }

  private static final class Subscribed implements Followed {
    @Override
    public boolean isServed(Handle handle, String id) {
      return SubscriptionRows.find(handle, id)
          .filter(subscription -> subscription.state() == StoredSubscription.State.ACTIVE)
          .isPresent();
    }

    /// A later digest had its papers.
    @Override
    public boolean isPassed(Handle handle, ClaimRequest request) {
      return PostRows.DIGESTS.reaches(handle, request.subscription(), request.day());
    }
  }

  @Override
  public Permission permit(StoredPost before, StoredPost sending) {
    return database.write(
        "permitting a digest",
        handle -> PostRows.DIGESTS.permit(handle, before, sending, new Subscribed()));
  }

  @Override
  public boolean advance(StoredPost before, StoredPost after) {
    return database.write(
        "noting a digest", handle -> PostRows.DIGESTS.replace(handle, before, after));
  }

  @Override
  public boolean finish(StoredPost before, StoredPost after, Consumed consumed) {
    return database.write(
        "finishing a digest",
        handle -> {
          if (!PostRows.DIGESTS.replace(handle, before, after)) {
            return false;
          }
          SubscriptionRows.covered(handle, after.subscription(), after.day());
          SubscriptionRows.arrival(handle, after.subscription(), consumed.arrival());
          SignalRows.posted(handle, after, consumed.papers());
          return true;
        });
  }

  /// What a digest has used up.
  ///
  /// @param arrival every paper that arrived up to here was considered
  /// @param papers ids of those that were posted
  public record Consumed(long arrival, List<String> papers) {
    public static final Consumed NOTHING = new Consumed(0, List.of());

    public Consumed {
      papers = List.copyOf(papers);
    }
  }

  public Optional<StoredPost> post(String key) {
    return database.read("reading a digest", handle -> PostRows.DIGESTS.find(handle, key));
  }

  /// The digests of a subscription, latest first.
  public List<StoredPost> posts(String subscription, int limit) {
    return database.read(
        "reading digests", handle -> PostRows.DIGESTS.of(handle, subscription, limit));
  }

  @Override
  public List<StoredPost> openPosts() {
    return database.read("reading digests", PostRows.DIGESTS::open);
  }

  /// Those of some papers that were posted before.
  public Set<String> posted(String subscription, Collection<String> papers) {
    return database.read(
        "reading posted papers", handle -> SignalRows.posted(handle, subscription, papers));
  }

  /// The papers that were posted since a day, earliest first.
  public List<String> postedSince(String subscription, LocalDate day) {
    return database.read(
        "reading posted papers", handle -> SignalRows.postedSince(handle, subscription, day));
  }

  /// Notes what a person says of a paper, in place of what he said before.
  public void say(StoredSignal signal) {
    database.write(
        "noting an opinion",
        handle -> {
          SignalRows.say(handle, signal);
          return signal;
        });
  }

  /// What was said of papers of a subscription, latest first.
  public List<StoredSignal> signals(String subscription, int limit) {
    return database.read("reading opinions", handle -> SignalRows.of(handle, subscription, limit));
  }

  /// Papers that were put on the reading list of a channel of Discord in some time, both ends
  /// counted.
  public List<String> shelved(long channel, Instant from, Instant until) {
    return database.read(
        "reading a list", handle -> DiscordRows.shelved(handle, channel, from, until));
  }

  /// Forgets what a person said of a paper.
  ///
  /// @return whether there was something
  public boolean unsay(String subscription, String paper, String person) {
    return database.write(
            "forgetting an opinion",
            handle -> SignalRows.forget(handle, subscription, paper, person))
        > 0;
  }

  /// Forgets what anybody said of a paper.
  ///
  /// @return whether there was something
  public boolean unsay(String subscription, String paper) {
    return database.write(
            "forgetting opinions", handle -> SignalRows.forget(handle, subscription, paper))
        > 0;
  }

  /// What a person said, latest first.
  public List<StoredSignal> signalsOf(String person, int limit) {
    return database.read("reading opinions", handle -> SignalRows.ofPerson(handle, person, limit));
  }

  /// Forgets what was said before a time.
  ///
  /// @return how much that was
  public int forgetBefore(Instant time) {
    return database.write(
        "forgetting old opinions", handle -> SignalRows.forgetBefore(handle, time));
  }

  /// Forgets what was said of papers of a subscription before a time.
  ///
  /// @return how much that was
  public int forgetBefore(String subscription, Instant time) {
    return database.write(
        "forgetting old opinions", handle -> SignalRows.forgetBefore(handle, subscription, time));
  }

  /// Forgets all that a person said.
  ///
  /// @return how much that was
  public int forgetPerson(String person) {
    return database.write(
        "forgetting a person's opinions", handle -> SignalRows.forgetPerson(handle, person));
  }

  /// The number of the last paper that had come by then; 0 when none had.
  public long lastArrival(Instant until) {
    return database.read("reading the last arrival", handle -> ArrivalRows.last(handle, until));
  }

  /// The latest papers of a stretch of arrivals, earliest first.
  ///
  /// @param after number of the arrival before the first
  /// @param through number of the last
  public List<Paper> arrivals(long after, long through, int limit) {
    return database.read(
        "reading new papers", handle -> ArrivalRows.latest(handle, after, through, limit));
  }

  @Override
  public void close() {
    database.close();
  }
}
