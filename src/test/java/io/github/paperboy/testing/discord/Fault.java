package io.github.paperboy.testing.discord;

import java.util.function.BooleanSupplier;

/// What can go wrong with a request.
public sealed interface Fault {
  /// Whether the request is done nevertheless.
  default boolean isDone() {
    return switch (this) {
      case Unanswered _, Botched _ -> true;
      case Status _, RateLimited _, Refusal _, Dropped _, Held _, AnswerHeld _ -> false;
    };
  }

  /// An answer without the request being done.
  record Status(int status) implements Fault {}

  /// 429, told by one of Discord's scopes.
  ///
  /// @param scope `user`, `global` or `shared`
  record RateLimited(int seconds, String scope) implements Fault {}

  /// An error with one of Discord's codes, such as 50013.
  record Refusal(int status, int code) implements Fault {}

  /// The request is done, but the connection ends without an answer.
  record Unanswered() implements Fault {}

  /// The request is done, but answered by a failure.
  record Botched(int status) implements Fault {}

  /// The connection ends without an answer.
  record Dropped() implements Fault {}

  /// The request waits before it is done.
  ///
  /// @param mayGo waits, and says whether it is to be done; else it is answered by a failure
  record Held(BooleanSupplier mayGo) implements Fault {}

  /// The request is done as usual, and its answer waits.
  ///
  /// @param await waits
  record AnswerHeld(Runnable await) implements Fault {}
}
