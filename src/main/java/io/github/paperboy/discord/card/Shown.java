package io.github.paperboy.discord.card;

import io.github.paperboy.ask.Answer;
import java.util.List;

/// An answer about to be shown.
///
/// @param ticket under which it is remembered, for its buttons
/// @param question as it was asked
/// @param answer what came of it
/// @param chips the conditions that can be taken away
/// @param audience who sees it
/// @param receipt name of the answer's receipt, else empty
/// @param warning how old the papers are when that needs to be said, else empty
public record Shown(
    String ticket,
    String question,
    Answer answer,
    List<Chip> chips,
    Audience audience,
    String receipt,
    String warning) {
  public Shown {
    chips = List.copyOf(chips);
  }

  /// A condition that can be taken away.
  ///
  /// @param key what the button sends, such as `DATE`
  /// @param meaning such as `2025-06-01 to 2025-06-30`
  public record Chip(String key, String meaning) {}

  /// Who sees an answer.
  public enum Audience {
    /// Everybody in the channel.
    EVERYBODY,
    /// The person who asked, who may share it.
    ASKER
  }
}
