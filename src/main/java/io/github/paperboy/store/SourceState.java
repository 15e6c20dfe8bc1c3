package io.github.paperboy.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a live source is read, and how it goes.
///
/// @param name of the source
/// @param position where to go on, in the source's own words; null before its first papers
/// @param lastGood when it was last read to its end
/// @param trouble what keeps it from being read since then; null while all is well
public record SourceState(
    String name, @Nullable String position, @Nullable Instant lastGood, @Nullable Trouble trouble) {
  /// A source of which nothing has been read.
  public static SourceState unread(String name) {
    return new SourceState(name, null, null, null);
  }

  /// Why a source cannot be read.
  ///
  /// @param since when the first of the failures in a row happened
  /// @param latest when the last of them happened
  /// @param reason of the last failure, one sentence for people
  /// @param notBefore when the source may be asked again, if it said so
  public record Trouble(
      Instant since, Instant latest, String reason, @Nullable Instant notBefore) {}
}
