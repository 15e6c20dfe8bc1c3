package io.github.paperboy.discord;

import java.time.Duration;

/// All that works for the bot beside the thread that hears of events.
///
/// @param crew runs what people asked for
/// @param desk where what keeps processors busy is done
/// @param typing completes what people type
record Crews(Crew crew, LanedDesk desk, Typing typing) {
  /// More at the same time would be an attack.
  private static final int MOST_AT_WORK = 5_000;

  static Crews of(BotParts parts) {
    return new Crews(
        new Crew(MOST_AT_WORK),
        new LanedDesk(parts.desk(), parts.settings()),
        new Typing(Runtime.getRuntime().availableProcessors()));
  }

  /// Takes nothing more, and ends what does not end by itself.
  ///
  /// @param patience how long what people asked for has
  void close(Duration patience) throws InterruptedException {
    typing.close();
    crew.close(patience);
    desk.close();
  }
}
