package io.github.paperboy.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Writing;
import io.github.paperboy.discord.card.StatusCards.Load;
import io.github.paperboy.discord.card.StatusCards.Speed;
import io.github.paperboy.testing.discord.FakeDesk;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusCardsTest {
  private static String text(Optional<Speed> speed, Writing.Usage spent) {
    var card = StatusCards.of(new FakeDesk().stats(), new Load(2, 35), speed, spent);
    return ((Block.Text) card.blocks().getFirst()).markdown();
  }

  @Test
  void speedAndCostAreTold() {
    var speed = new Speed(1_200, Duration.ofMillis(1_240), Duration.ofMillis(8_760));
    assertThat(text(Optional.of(speed), new Writing.Usage(12_345, 678, 0.0123)))
        .isEqualTo(
            """
            **Paperboy is up**
            Index: 11 papers, 11 encoded, newest of 2025-01-09
            At work: 2 · Discord answers in 35 ms
            Last 1,200 answers: half within 1.2 s, 99 of 100 within 8.8 s
            Today: 12,345 tokens read, 678 written by language models, cost 0.0123\
            """);
  }

  @Test
  void whereThereIsNothingToTellThatIsSaid() {
    assertThat(text(Optional.empty(), Writing.Usage.NONE))
        .contains("No answer since the start")
        .contains("no language model was asked");
  }
}
