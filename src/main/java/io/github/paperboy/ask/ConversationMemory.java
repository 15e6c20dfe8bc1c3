package io.github.paperboy.ask;

import io.github.paperboy.retrieve.Turn;
import java.time.Instant;
import java.util.List;

/// Where conversations are kept. Implementations are safe for several threads.
public interface ConversationMemory {
  /// The turns of a conversation that was used since then, oldest first.
  List<Turn> turns(String id, Instant usedSince);

  /// @param most how many turns are kept
  void add(String id, Turn turn, Instant now, int most);

  void forget(String id);

  /// @return how many conversations were not used since then and are forgotten
  int forgetUnused(Instant since);
}
