package io.github.paperboy.discord;

import io.github.paperboy.paper.PaperId;
import java.util.List;

/// Hears which papers a conversation was about. Safe for several threads.
interface Discussed {
  /// @param spot a thread or post in a server
  /// @param locale of whoever asked
  /// @param cited by the answer; may be none
  void hear(Spot spot, String locale, List<PaperId> cited);
}
