package io.github.paperboy.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far the live sources are read, and how it goes. What a method that writes has returned from
/// is durable. Safe for several threads. Every failure is a [StoreException].
public interface SourceStates {
  /// The state of one source, which need not have been read before.
  SourceState of(String source);

  /// The sources that were ever read or tried, by name.
  List<SourceState> all();

  /// Notes where to go on. Called only when the papers up to there are stored.
  void moveTo(String source, String position);

  /// Notes that a source was read to its end.
  void succeeded(String source);

  /// Notes that a source could not be read to its end.
  ///
  /// @param reason one sentence for people
  /// @param notBefore when it may be asked again, if it said so
  void failed(String source, String reason, @Nullable Instant notBefore);
}
