package io.github.paperboy.discord;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Completes what people type, the latest first: what was typed before is of less use every moment.
/// What does not come to its turn is told so. Safe for several threads.
final class Typing implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Typing.class);
  static final int WAITING = 100;

  private final LinkedBlockingDeque<Job> jobs = new LinkedBlockingDeque<>();
  private final List<Thread> threads;

  /// One completion.
  interface Job {
    void run();

    /// There is no time for it.
    void skipped();
  }

  /// @param atOnce how many threads
  Typing(int atOnce) {
    var builder = Thread.ofPlatform().name("typing-", 0).daemon();
    threads = Stream.generate(() -> builder.start(this::work)).limit(atOnce).toList();
  }

  void take(Job job) {
    jobs.addFirst(job);
    if (jobs.size() > WAITING) {
      Optional.ofNullable(jobs.pollLast()).ifPresent(Job::skipped);
    }
  }

  private void work() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        jobs.takeFirst().run();
      } catch (InterruptedException _) {
        return; // closed
      } catch (RuntimeException e) {
        LOG.warn("no suggestions", e);
      }
    }
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
  }
}
