package io.github.paperboy.discord;

import java.util.List;

/// Completes what a person is typing into an option of a command.
@FunctionalInterface
interface Suggester {
  /// @param incoming who types, and where; without arguments
  /// @param typed may be empty
  /// @return at most 25, the likeliest first
  List<Suggestion> suggest(Incoming incoming, String typed);

  /// One suggestion.
  ///
  /// @param label what is shown, 1 to 100 characters
  /// @param value what is sent, 1 to 100 characters
  record Suggestion(String label, String value) {}
}
