package io.github.paperboy.discord.bench;

import io.github.paperboy.testing.discord.Interaction;

/// What came of one interaction.
///
/// @param millis from the event to its acknowledgement; negative when there was none
/// @param end what was shown in the end
record Outcome(Kind kind, double millis, End end) {
  enum End {
    /// What was asked for: an answer, papers, evidence, a form, choices.
    SHOWN,
    /// A sentence that it is too much just now.
    DECLINED,
    /// Still waiting.
    NOTHING
  }

  static Outcome of(Kind kind, Interaction interaction) {
    return interaction.isAcknowledged()
        ? new Outcome(kind, interaction.acknowledgedAfter().toNanos() / 1e6, end(interaction))
        : new Outcome(kind, -1, End.NOTHING);
  }

  private static End end(Interaction interaction) {
    var shown = interaction.shown();
    if (shown.contains("asked a lot") || shown.contains("as many questions as I can")) {
      return End.DECLINED;
    }
    boolean waits = shown.isEmpty() || shown.contains("before yours");
    return waits ? End.NOTHING : End.SHOWN;
  }

  boolean isLost() {
    return millis < 0;
  }

  boolean isOver() {
    return !isLost() && end != End.NOTHING;
  }
}
