package io.github.paperboy.discord;

import java.util.List;

/// What surrounds a question in a thread: what was asked there before, and the papers that the
/// thread is about.
///
/// @param memory of conversations
/// @param papers that threads are about
record Surroundings(Memory memory, ThreadPapers papers) {
  /// Whether there can be any; looking them up may take a request to Discord.
  static boolean areIn(Spot spot) {
    return switch (spot.kind()) {
      case THREAD, FORUM_POST -> true;
      case CHANNEL, DIRECT -> false;
    };
  }

  /// A question with its surroundings; blocks.
  Asking of(Asking asked, Spot spot) {
    return areIn(spot)
        ? asked.after(memory.conversation(spot.channel()).orElse(List.of())).about(papers.of(spot))
        : asked;
  }
}
