package io.github.paperboy.source.http;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What one try of a request came to.
///
/// @param <T> what an answer is taken into
sealed interface Attempt<T> {
  /// There is nothing more to try.
  record Done<T>(Reply<T> reply) implements Attempt<T> {}

  /// Try again elsewhere.
  record Moved<T>(URI to) implements Attempt<T> {}

  /// Trying again may help.
  ///
  /// @param reason one sentence for people
  /// @param asked how long the service asks to be left alone, if it does
  record Failed<T>(String reason, @Nullable Duration asked) implements Attempt<T> {}
}
