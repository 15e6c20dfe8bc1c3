package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.RetrieveSettings.OnDemand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnDemandEncodingTest {
  private static final OnDemand SETTINGS =
      new OnDemand(50, Duration.ofMillis(100), Duration.ofSeconds(1));
  private static final List<Paper> PAPERS =
      IntStream.range(0, 40)
          .mapToObj(i -> Paper.of(new PaperId("p" + i), "Bees " + i, "", "test"))
          .toList();

  private final TopicModel model = new TopicModel();

  @Test
  void allAreEncodedWhileThereIsTime() {
    var encoding = new OnDemandEncoding(model, SETTINGS, () -> Instant.EPOCH);
    assertThat(encoding.encode(PAPERS)).hasSize(40);
  }

  @Test
  void theFirstAreEncodedWhenTimeRunsOut() {
    var encoding =
        new OnDemandEncoding(
            model, SETTINGS, () -> Instant.EPOCH.plusMillis(10L * model.encoded.get()));
    assertThat(encoding.encode(PAPERS))
        .containsOnlyKeys(PAPERS.stream().limit(12).map(Paper::id).toList());
  }
}
