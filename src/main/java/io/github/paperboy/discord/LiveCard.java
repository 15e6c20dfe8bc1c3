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
  private volatile boolean told;
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

  /// The first time it is shown at once: whoever waits should know why.
  @Override
  public void waiting(int ahead, Duration estimate) {
    boolean first = !told;
    told = true;
    if (first) {
      insist(LiveCards.waiting(ahead, estimate));
    } else {
      offer(LiveCards.waiting(ahead, estimate));
    }
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
    if (!clock.instant().isBefore(last.plus(BETWEEN))) {
      insist(card);
    }
  }

  private synchronized void insist(Card card) {
    if (inFlight.isDone()) {
      last = clock.instant();
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
