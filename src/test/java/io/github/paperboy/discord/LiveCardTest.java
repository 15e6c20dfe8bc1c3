package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.AnswerSink.Stage;
import io.github.paperboy.discord.card.Block;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Notices;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// An answer shown while it comes about, on a clock that is stepped.
class LiveCardTest {
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final Slow reply = new Slow();
  private final LiveCard live = new LiveCard(reply, () -> now);

  /// A Discord that takes each message when it is told to.
  private static final class Slow extends ShownReply {
    final List<String> shown = new ArrayList<>();
    final List<String> added = new ArrayList<>();
    CompletableFuture<Void> taken = CompletableFuture.completedFuture(null);

    @Override
    public CompletableFuture<Void> show(Card card) {
      shown.add(((Block.Text) card.blocks().getFirst()).markdown());
      return taken;
    }

    @Override
    public CompletableFuture<Void> add(Card card) {
      added.add(((Block.Text) card.blocks().getFirst()).markdown());
      return taken;
    }
  }

  private void step(Duration by) {
    now = now.plus(by);
  }

  @Test
  void aFastAnswerHasNoPreview() {
    live.stage(Stage.SEARCHING);
    live.text("Kites");
    live.finish(List.of(Notices.done("the answer")));
    assertThat(reply.shown).containsExactly("the answer");
  }

  @Test
  void thereIsAtMostOneEditASecond() {
    for (int i = 0; i < 100; i++) {
      step(Duration.ofMillis(100));
      live.text("word " + i);
    }
    assertThat(reply.shown).hasSize(10);
    assertThat(reply.shown.getFirst()).startsWith("word 9 ");
    assertThat(reply.shown.getLast()).startsWith("word 99 ");
  }

  @Test
  void thereAreFewerEditsWhileDiscordIsSlow() {
    reply.taken = new CompletableFuture<>();
    for (int i = 0; i < 10; i++) {
      step(LiveCard.BETWEEN);
      live.text("word " + i);
    }
    assertThat(reply.shown).hasSize(1);
    reply.taken.complete(null);
    step(LiveCard.BETWEEN);
    live.text("the rest");
    assertThat(reply.shown).hasSize(2);
  }

  @Test
  void theLastEditComesAfterWhatIsUnderWayAlsoWhenThatFails() throws Exception {
    reply.taken = new CompletableFuture<>();
    step(LiveCard.BETWEEN);
    live.text("a preview");
    var finishing =
        Thread.startVirtualThread(() -> live.finish(List.of(Notices.done("the answer"))));
    assertThat(finishing.join(Duration.ofMillis(50))).isFalse();
    assertThat(reply.shown).hasSize(1);
    var preview = reply.taken;
    reply.taken = CompletableFuture.completedFuture(null);
    preview.completeExceptionally(new IllegalStateException("Discord is away"));
    finishing.join();
    assertThat(reply.shown).hasSize(2).last().isEqualTo("the answer");
  }

  @Test
  void aLongAnswerGoesOnInFurtherMessages() {
    live.finish(List.of(Notices.done("one"), Notices.done("two"), Notices.done("three")));
    assertThat(reply.shown).containsExactly("one");
    assertThat(reply.added).containsExactly("two", "three");
  }

  @Test
  void emptyTextIsNotShown() {
    step(LiveCard.BETWEEN);
    live.text(" \n");
    assertThat(reply.shown).isEmpty();
  }

  @Test
  void aLongPreviewShowsItsEndWithinTheLimit() {
    step(LiveCard.BETWEEN);
    live.text("*".repeat(50_000) + " end");
    assertThat(reply.shown.getFirst()).hasSizeLessThan(4_000).contains("end");
  }
}
