package io.github.paperboy.ask;

import java.time.Duration;

/// How long conversations are remembered.
///
/// @param forgetAfter how long after its last turn one is forgotten
/// @param turns how many turns of one are kept, 1 to 100
public record ConversationSettings(Duration forgetAfter, int turns) {
  public static final ConversationSettings DEFAULTS =
      new ConversationSettings(Duration.ofDays(30), 20);

  public ConversationSettings {
    if (forgetAfter.isNegative() || forgetAfter.compareTo(Duration.ofDays(3650)) > 0) {
      throw new IllegalArgumentException(
          "ask.conversation.forget-after must be from 0s to 3650d, not %s".formatted(forgetAfter));
    }
    if (turns < 1 || turns > 100) {
      throw new IllegalArgumentException(
          "ask.conversation.turns must be from 1 to 100, not %d".formatted(turns));
    }
  }
}
