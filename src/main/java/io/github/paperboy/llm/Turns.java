package io.github.paperboy.llm;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Lets so many requests run at a time. Who waits is served user by user in turn, so that one who
/// asks much does not hold up the others. Safe for several threads.
final class Turns {
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
  private static final Duration FIRST_GUESS = Duration.ofSeconds(10);
  private static final double NEWEST_SHARE = 0.2;

  private final Concurrency limits;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Queue<Waiter>> waiting = new LinkedHashMap<>();
  private int waiters;
  private int running;
  private double usualNanos = FIRST_GUESS.toNanos();

  Turns(Concurrency limits) {
    this.limits = limits;
  }

  /// What asking for a turn came to.
  sealed interface Entry {
    /// Closing it lets the next one in.
    record Turn(Turns turns, long since) implements Entry, AutoCloseable {
      @Override
      public void close() {
        turns.leave(System.nanoTime() - since);
      }
    }

    /// @param message why not, for people
    record Declined(String message) implements Entry {}
  }

  /// Hears how the waiting goes.
  interface Waiting {
    void ahead(int requests, Duration estimate);
  }

  private static final class Waiter {
    private final Condition condition;
    private boolean admitted;

    Waiter(Condition condition) {
      this.condition = condition;
    }
  }

  /// Waits for a turn.
  Entry enter(String user, Waiting listener) throws InterruptedException {
    Waiter waiter;
    lock.lockInterruptibly();
    try {
      if (running < limits.running() && waiters == 0) {
        running++;
        return new Entry.Turn(this, System.nanoTime());
      }
      var refusal = refusal(user);
      if (refusal != null) {
        return refusal;
      }
      waiter = new Waiter(lock.newCondition());
      waiting.computeIfAbsent(user, _ -> new ArrayDeque<>()).add(waiter);
      waiters++;
    } finally {
      lock.unlock();
    }
    return await(user, waiter, listener);
  }

  private Entry.@Nullable Declined refusal(String user) {
    var mine = waiting.get(user);
    if (mine != null && mine.size() >= limits.waitingPerUser()) {
      return new Entry.Declined(
          "you have %d questions waiting already; ask again when they are answered"
              .formatted(mine.size()));
    }
    var estimate = estimate(aheadOfNext(user));
    if (waiters >= limits.waiting() || estimate.compareTo(limits.longestWait()) > 0) {
      return new Entry.Declined(
          "%s waiting already; try again in about %s"
              .formatted(
                  waiters == 1 ? "1 question is" : waiters + " questions are",
                  Spans.words(estimate)));
    }
    return null;
  }

  private Entry await(String user, Waiter waiter, Waiting listener) throws InterruptedException {
    long until = System.nanoTime() + limits.longestWait().toNanos();
    int told = -1;
    try {
      while (true) {
        int ahead = admittedOrAhead(user, waiter, until, told);
        if (ahead == ADMITTED) {
          return new Entry.Turn(this, System.nanoTime());
        }
        if (ahead == TOO_LATE) {
          return new Entry.Declined(
              "no turn came within %s; try again later"
                  .formatted(Spans.words(limits.longestWait())));
        }
        // Told outside the lock: a slow listener must not hold up the others.
        listener.ahead(ahead, estimate(ahead));
        told = ahead;
      }
    } catch (InterruptedException | RuntimeException e) {
      giveUp(user, waiter);
      throw e;
    }
  }

  private static final int ADMITTED = -1;
  private static final int TOO_LATE = -2;

  /// Waits until there is news.
  ///
  /// @return how many are ahead when that is not what was told, or one of the constants
  private int admittedOrAhead(String user, Waiter waiter, long until, int told)
      throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (true) {
        if (waiter.admitted) {
          return ADMITTED;
        }
        long left = until - System.nanoTime();
        if (left <= 0) {
          remove(user, waiter);
          return TOO_LATE;
        }
        int ahead = ahead(user, waiter);
        if (ahead != told) {
          return ahead;
        }
        var _ = waiter.condition.await(Math.min(left, LOOK_AGAIN.toNanos()), TimeUnit.NANOSECONDS);
      }
    } finally {
      lock.unlock();
    }
  }

  private void giveUp(String user, Waiter waiter) {
    lock.lock();
    try {
      if (waiter.admitted) {
        running--;
        admitNext();
      } else {
        remove(user, waiter);
      }
    } finally {
      lock.unlock();
    }
  }

  private void remove(String user, Waiter waiter) {
    var mine = waiting.get(user);
    if (mine != null && mine.remove(waiter)) {
      waiters--;
      if (mine.isEmpty()) {
        waiting.remove(user);
      }
    }
  }

  private void leave(long nanos) {
    lock.lock();
    try {
      usualNanos += NEWEST_SHARE * (nanos - usualNanos);
      running--;
      admitNext();
    } finally {
      lock.unlock();
    }
  }

  private void admitNext() {
    while (running < limits.running() && !waiting.isEmpty()) {
      var user = waiting.keySet().iterator().next();
      // Taken out and put back at the end: the user's next request comes after those of the others.
      var queue = waiting.remove(user);
      var next = queue == null ? null : queue.poll();
      if (queue != null && !queue.isEmpty()) {
        waiting.put(user, queue);
      }
      if (next != null) {
        waiters--;
        running++;
        next.admitted = true;
        next.condition.signal();
      }
    }
  }

  private int ahead(String user, Waiter waiter) {
    int place = 0;
    for (var mine : waiting.getOrDefault(user, new ArrayDeque<>())) {
      if (mine == waiter) {
        break;
      }
      place++;
    }
    return aheadInRound(user, place);
  }

  private int aheadOfNext(String user) {
    var mine = waiting.get(user);
    return aheadInRound(user, mine == null ? 0 : mine.size());
  }

  /// In each round every user is served once.
  private int aheadInRound(String user, int round) {
    int ahead = round;
    boolean before = true;
    for (var entry : waiting.entrySet()) {
      if (entry.getKey().equals(user)) {
        before = false;
      } else {
        ahead += Math.min(entry.getValue().size(), before ? round + 1 : round);
      }
    }
    return ahead;
  }

  private Duration estimate(int ahead) {
    lock.lock();
    try {
      return Duration.ofNanos((long) (usualNanos * (ahead + 1) / limits.running()));
    } finally {
      lock.unlock();
    }
  }
}
