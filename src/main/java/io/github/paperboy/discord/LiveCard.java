package io.github.paperboy.discord;

import io.github.paperboy.ask.AnswerSink;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.LiveCards;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Shows an answer while it comes about: at most one edit a second, none while Discord has not
/// taken the one before, so fewer under pressure. The last one always arrives.
final class LiveCard implements AnswerSink {
  static final Duration BETWEEN = Duration.ofSeconds(1);

  private final Reply reply;
  private final InstantSource clock;
  private Instant last = Instant.EPOCH;
  private CompletableFuture<Void> inFlight = CompletableFuture.completedFuture(null);

  LiveCard(Reply reply, InstantSource clock) {
    this.reply = reply;
    this.clock = clock;
    // A fast answer needs no preview.
    last = clock.instant();
  }

  @Override
  public void stage(Stage stage) {
    offer(LiveCards.stage(stage));
  }

  @Override
  public void text(String soFar) {
    if (!soFar.isBlank()) {
      offer(LiveCards.text(soFar));
    }
  }

  @Override
  public boolean cancelled() {
    return Thread.currentThread().isInterrupted();
  }

  private synchronized void offer(Card card) {
    var now = clock.instant();
    if (inFlight.isDone() && !now.isBefore(last.plus(BETWEEN))) {
      last = now;
      inFlight = reply.show(card);
    }
  }

  /// Shows what came of it, after whatever is still on its way.
  void finish(List<Card> cards) {
    CompletableFuture<Void> before;
    synchronized (this) {
      before = inFlight;
    }
    before.handle((_, _) -> null).join();
    reply.showAll(cards);
  }
}
