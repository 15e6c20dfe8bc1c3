package io.github.paperboy.app;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Keeps a process that runs for long small. The serial collector, the smallest, looks at old
/// objects only once the heap is as large as it may become; this has it done when what was in use
/// has grown by a quarter. One thread, which ends with [#close].
public final class HeapTrim implements AutoCloseable {
  private static final Duration BETWEEN = Duration.ofSeconds(3);
  private static final long MEGABYTE = 1 << 20;

  /// So much may be added in any case: most of it is what the next small collection frees.
  private static final long ROOM = 48 * MEGABYTE;

  private final Thread thread;

  private HeapTrim() {
    thread = Thread.ofPlatform().name("heap-trim").daemon().start(HeapTrim::work);
  }

  public static HeapTrim begin() {
    return new HeapTrim();
  }

  private static void work() {
    long kept = 0;
    while (!Thread.currentThread().isInterrupted()) {
      if (isDue(used(), kept)) {
        System.gc();
        kept = used();
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }

  /// @param used bytes of the heap now
  /// @param kept bytes after the last collection of all of it
  static boolean isDue(long used, long kept) {
    return used > kept + Math.max(ROOM, kept / 4);
  }

  private static long used() {
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
