package io.github.paperboy.discord.card;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.ask.WaitingWords;
import io.github.paperboy.discord.card.Card.Accent;
import java.time.Duration;

/// An answer while it comes about. Pure.
public final class LiveCards {
  private static final int TEXT = 1_800;

  private LiveCards() {}

  public static Card stage(AnswerSink.Stage stage) {
    return Card.of("⏳ " + words(stage), Accent.PLAIN);
  }

  /// Others are before this question.
  public static Card waiting(int ahead, Duration estimate) {
    return Card.of("⏳ " + WaitingWords.of(ahead, estimate) + ".", Accent.PLAIN);
  }

  /// The text so far; of a long one the end.
  public static Card text(String soFar) {
    var shown = soFar.length() <= TEXT ? soFar : "…" + soFar.substring(soFar.length() - TEXT);
    return Card.of(Markdown.escape(shown) + " ▍\n-# not checked yet", Accent.PLAIN);
  }

  private static String words(AnswerSink.Stage stage) {
    return switch (stage) {
      case SEARCHING -> "Searching…";
      case READING -> "Reading abstracts…";
      case WRITING -> "Writing…";
      case CHECKING -> "Checking each sentence against its source…";
      case REPAIRING -> "Rewriting what did not hold…";
    };
  }
}
