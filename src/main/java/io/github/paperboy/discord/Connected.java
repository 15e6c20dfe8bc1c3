package io.github.paperboy.discord;

/// What connecting to Discord came to.
public sealed interface Connected {
  /// The bot works; the caller closes it.
  record Working(Bot bot) implements Connected {}

  /// It cannot work.
  ///
  /// @param why one sentence for a person, with the remedy
  record Refused(String why) implements Connected {}
}
