package io.github.paperboy.source.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a request came to.
///
/// @param <T> what an answer is taken into: bytes or a file
public sealed interface Reply<T> {
  /// The whole answer.
  record Received<T>(T body, Validators validators) implements Reply<T> {}

  /// Nothing has changed since the answer that the request knows.
  record Unchanged<T>() implements Reply<T> {}

  /// The service understood and will not give it; asking again would not help.
  ///
  /// @param status 4xx
  /// @param reason one sentence for people
  record Refused<T>(int status, String reason) implements Reply<T> {}

  /// The service cannot be asked now.
  ///
  /// @param reason one sentence for people
  /// @param retryAt when it may be asked again, if it said so
  record Unavailable<T>(String reason, @Nullable Instant retryAt) implements Reply<T> {}
}
