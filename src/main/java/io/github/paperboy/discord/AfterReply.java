package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A reply whose messages wait until the interaction is acknowledged, and whose edits keep their
/// order.
final class AfterReply implements Reply {
  private final CompletableFuture<Void> accepted;
  private final Reply reply;
  private final Edits edits = new Edits();

  /// Whether the message is still that of somebody else, or of before.
  private volatile boolean untouched;

  /// @param answering how the interaction is acknowledged
  AfterReply(CompletableFuture<Void> accepted, Reply reply, Answering answering) {
    this.accepted = accepted;
    this.reply = reply;
    untouched = answering instanceof Answering.Updating;
  }

  /// One that can be written to at once.
  static AfterReply to(Reply reply) {
    return new AfterReply(CompletableFuture.completedFuture(null), reply, new Answering.Publicly());
  }

  @Override
  public Optional<WayBack> wayBack() {
    return reply.wayBack();
  }

  @Override
  public CompletableFuture<Void> show(Card card) {
    untouched = false;
    return edits.send(() -> accepted.thenCompose(_ -> reply.show(card)));
  }

  @Override
  public Optional<Instant> privateUntil() {
    return reply.privateUntil();
  }

  @Override
  public CompletableFuture<Void> lastWord(Card card) {
    return edits.send(() -> accepted.thenCompose(_ -> reply.lastWord(card)));
  }

  @Override
  public CompletableFuture<Void> decline(Card card) {
    return untouched ? whisper(card) : show(card);
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
    // It edits the message and sends another.
    return edits.sendInAnyCase(() -> accepted.thenCompose(_ -> reply.attach(card, file)));
  }
}
