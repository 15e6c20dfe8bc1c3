package io.github.paperboy.ingest;

import java.time.Duration;

/// Something that happened while papers were brought in, for a progress bar and for metrics.
public sealed interface IngestEvent {
  /// A part of a file or service was read and stored.
  ///
  /// @param file its name
  /// @param position how much of it is read, in its own unit, such as bytes
  /// @param size its size in the same unit, -1 when unknown
  /// @param counts what became of its records so far
  /// @param elapsed time since its beginning
  record Reading(String file, long position, long size, Counts counts, Duration elapsed)
      implements IngestEvent {
    /// Papers per second so far.
    public double rate() {
      return perSecond(counts.papers(), elapsed);
    }
  }

  /// A file is done with.
  record Read(FileReport report) implements IngestEvent {}

  /// Papers of the store were indexed again, because the index lacks them.
  ///
  /// @param why what was found
  /// @param done papers indexed so far
  /// @param total papers to index
  /// @param elapsed time since its beginning
  record Restoring(Why why, long done, long total, Duration elapsed) implements IngestEvent {
    /// Papers per second so far.
    public double rate() {
      return perSecond(done, elapsed);
    }
  }

  /// Why papers of the store are indexed again.
  enum Why {
    /// The last run ended before the index had everything.
    BEHIND,
    /// The index has lost papers that it had, or is made anew.
    LOST
  }

  /// Papers got their encoding.
  ///
  /// @param done papers encoded so far
  /// @param total papers that had none at the beginning
  /// @param elapsed time since its beginning
  record Encoding(long done, long total, Duration elapsed) implements IngestEvent {
    /// Papers per second so far.
    public double rate() {
      return perSecond(done, elapsed);
    }

    /// How long the rest takes at this rate; zero before the first paper.
    public Duration remaining() {
      return done == 0 ? Duration.ZERO : elapsed.multipliedBy(total - done).dividedBy(done);
    }
  }

  private static double perSecond(long count, Duration elapsed) {
    return elapsed.isZero() ? 0 : count * 1e9 / elapsed.toNanos();
  }
}
