package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A reply that keeps what is shown; nothing else is asked of it.
class ShownReply implements Reply {
  private final List<Card> shown = new ArrayList<>();

  List<Card> shown() {
    return shown;
  }

  @Override
  public CompletableFuture<Void> show(Card card) {
    shown.add(card);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> add(Card card) {
    throw new IllegalStateException("not asked for");
  }

  @Override
  public CompletableFuture<Void> publish(Card card) {
    throw new IllegalStateException("not asked for");
  }

  @Override
  public CompletableFuture<Void> attach(Card card, Attachment file) {
    throw new IllegalStateException("not asked for");
  }
}
