package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The way back to whoever did something. All methods return at once; what they return completes
/// when Discord has taken the message, exceptionally when it did not. Safe for several threads.
interface Reply {
  /// Replaces the message that answers; makes it the first time.
  CompletableFuture<Void> show(Card card);

  /// One more message after it, for the same readers.
  CompletableFuture<Void> add(Card card);

  /// One more message, for the person who did something alone where that can be done.
  default CompletableFuture<Void> whisper(Card card) {
    return add(card);
  }

  /// Says why nothing comes of it, not in place of a message that is there to be read.
  default CompletableFuture<Void> decline(Card card) {
    return show(card);
  }

  /// A message that everybody in the channel sees, whoever sees the answer.
  CompletableFuture<Void> publish(Card card);

  /// A file with a card above it.
  CompletableFuture<Void> attach(Card card, Attachment file);

  /// Until when the person who did something can be shown anything, where that is for them alone.
  default Optional<Instant> privateUntil() {
    return Optional.empty();
  }

  /// Shows something when that is over, in the last moments in which Discord takes it.
  default CompletableFuture<Void> lastWord(Card card) {
    return show(card);
  }

  /// How another process gets back there; empty when it cannot.
  default Optional<WayBack> wayBack() {
    return Optional.empty();
  }

  /// Shows several cards, the first in place of what is there; returns when all are taken.
  default void showAll(List<Card> cards) {
    show(cards.getFirst()).join();
    cards.stream().skip(1).forEach(card -> add(card).join());
  }

  /// A text file.
  record Attachment(String name, String text) {
    byte[] content() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
