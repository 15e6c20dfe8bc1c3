package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A reply whose messages wait until the interaction is acknowledged.
record AfterReply(CompletableFuture<Void> accepted, Reply reply) implements Reply {
  @Override
  public Optional<WayBack> wayBack() {
    return reply.wayBack();
  }

  @Override
  public CompletableFuture<Void> show(Card card) {
    return accepted.thenCompose(_ -> reply.show(card));
  }

  @Override
  public CompletableFuture<Void> add(Card card) {
    return accepted.thenCompose(_ -> reply.add(card));
  }

  @Override
  public CompletableFuture<Void> whisper(Card card) {
    return accepted.thenCompose(_ -> reply.whisper(card));
  }

  @Override
  public CompletableFuture<Void> publish(Card card) {
    return accepted.thenCompose(_ -> reply.publish(card));
  }

  @Override
  public CompletableFuture<Void> attach(Card card, Attachment file) {
    return accepted.thenCompose(_ -> reply.attach(card, file));
  }
}
