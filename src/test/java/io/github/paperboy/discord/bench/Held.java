package io.github.paperboy.discord.bench;

import java.util.Locale;
import java.util.Optional;

/// What a process holds while nothing is under way.
///
/// @param heap megabytes in use after a collection
/// @param faults lines of its log that tell of something unforeseen
record Held(double heap, int threads, int files, int faults) {
  /// More than chance: caches that fill, threads that have not timed out yet.
  private static final double HEAP_ROOM = 15;

  private static final int THREADS_ROOM = 12;
  private static final int FILES_ROOM = 12;

  static Held by(BotProcess bot) {
    var figures = bot.figures();
    return new Held(
        bot.heapAfterCollection(), figures.threads(), figures.files(), bot.faults().size());
  }

  /// What is more than before; empty when nothing is.
  Optional<String> grownSince(Held before) {
    boolean grown =
        heap > before.heap + HEAP_ROOM
            || threads > before.threads + THREADS_ROOM
            || files > before.files + FILES_ROOM;
    return grown ? Optional.of(before + " became " + this) : Optional.empty();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.0f MB of heap after a collection, %d threads, %d open files, %d faults",
        heap,
        threads,
        files,
        faults);
  }
}
