package io.github.paperboy.discord;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// Runs what people asked for, each on a virtual thread, so many at most. At the end it waits a
/// while and then tells those that are left to say so.
final class Crew {
  private final int most;
  private final Map<Thread, Job> running = new ConcurrentHashMap<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  /// Something to do.
  interface Job {
    void run();

    /// Tells the person that it will not be finished. Must be quick.
    void abandoned();
  }

  Crew(int most) {
    this.most = most;
  }

  /// @return whether it was taken; not when there is too much to do or the end has come
  boolean take(Job job) {
    if (closed.get() || running.size() >= most) {
      return false;
    }
    var thread =
        Thread.ofVirtual()
            .name("discord")
            .unstarted(() -> {
              try {
                job.run();
              } finally {
                running.remove(Thread.currentThread());
              }
            });
    running.put(thread, job);
    thread.start();
    return true;
  }

  int size() {
    return running.size();
  }

  /// Takes nothing more, waits for what runs, and abandons what is not done by then.
  void close(Duration patience) throws InterruptedException {
    closed.set(true);
    long end = System.nanoTime() + patience.toNanos();
    for (var thread : running.keySet()) {
      thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
    }
    running.forEach((thread, job) -> {
      job.abandoned();
      thread.interrupt();
    });
  }
}
