package io.github.paperboy.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// The threads that send requests: few, so that a rush needs few connections. While none of them
/// gets an answer for some time, because Discord leaves all without one, what waits gets threads of
/// its own: an acknowledgement must not wait behind edits that hang.
final class RequestThreads extends ThreadPoolExecutor {
  private final Duration patience;
  private final ScheduledExecutorService timer;
  private final AtomicBoolean watching = new AtomicBoolean();
  private volatile long begun = System.nanoTime();

  /// @param atOnce how many requests are usually sent at the same time
  /// @param patience after what time without any answer to them others no longer wait
  /// @param idle after what time a thread without work ends
  RequestThreads(int atOnce, Duration patience, Duration idle, ThreadFactory factory) {
    super(
        atOnce,
        atOnce,
        idle.toMillis(),
        TimeUnit.MILLISECONDS,
        new LinkedBlockingQueue<>(),
        factory);
    allowCoreThreadTimeOut(true);
    this.patience = patience;
    timer = timer(idle, factory);
  }

  private static ScheduledExecutorService timer(Duration idle, ThreadFactory factory) {
    var timer = new ScheduledThreadPoolExecutor(1, factory);
    timer.setKeepAliveTime(idle.toMillis(), TimeUnit.MILLISECONDS);
    timer.allowCoreThreadTimeOut(true);
    return timer;
  }

  @Override
  public void execute(Runnable request) {
    super.execute(request);
    watch();
  }

  @Override
  protected void beforeExecute(Thread thread, Runnable request) {
    begun = System.nanoTime(); // while others wait, this means that one was answered
  }

  private void watch() {
    if (!getQueue().isEmpty() && watching.compareAndSet(false, true)) {
      var _ = timer.schedule(this::look, patience.toMillis() / 2, TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    if (System.nanoTime() - begun >= patience.toNanos()) {
      List<Runnable> waiting = new ArrayList<>();
      getQueue().drainTo(waiting);
      waiting.forEach(Thread.ofVirtual().name("discord-request")::start);
    }
    watching.set(false);
    watch();
  }
}
