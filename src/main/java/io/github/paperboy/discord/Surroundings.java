package io.github.paperboy.discord;

import io.github.paperboy.retrieve.Turn;
import java.util.List;

/// What surrounds a question in a thread: what was asked there before, and the papers that the
/// thread is about. Where there is neither, the thread's name is its topic: a question that does
/// not stand alone, such as “and on long documents?”, goes on from it.
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
    return areIn(spot) ? goingOn(asked, spot) : asked;
  }

  /// The same where direct messages are a conversation too.
  Asking goingOn(Asking asked, Spot spot) {
    var turns = memory.conversation(spot.channel()).orElse(List.of());
    var about = papers.of(spot);
    return asked
        .after(turns.isEmpty() && about.isEmpty() ? topic(asked, spot) : turns)
        .about(about);
  }

  /// The question that opens a thread, or the post that is answered, says it itself.
  private List<Turn> topic(Asking asked, Spot spot) {
    var own = ThreadPapers.letters(asked.question());
    return papers
        .nameOf(spot)
        .filter(name -> !own.contains(ThreadPapers.letters(name)))
        .map(name -> new Turn(name, List.of()))
        .stream()
        .toList();
  }
}
