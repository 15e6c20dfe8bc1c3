package io.github.paperboy.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Why one call of a model gave no whole text.
///
/// @param message in words for people, without the model's name
/// @param again whether the same call may succeed a little later
/// @param retryAfter how long the server asks to be left alone, if it does
record Fault(FailureKind kind, String message, Again again, @Nullable Duration retryAfter) {
  enum Again {
    PERHAPS,
    NO
  }

  static Fault lasting(FailureKind kind, String message) {
    return new Fault(kind, message, Again.NO, null);
  }

  static Fault passing(FailureKind kind, String message) {
    return new Fault(kind, message, Again.PERHAPS, null);
  }
}
