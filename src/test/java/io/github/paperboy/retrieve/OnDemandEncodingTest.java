package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.RetrieveSettings.OnDemand;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnDemandEncodingTest {
  private static final OnDemand SETTINGS =
      new OnDemand(50, Duration.ofMillis(100), 0.25, Duration.ofSeconds(1));
  private static final List<Paper> PAPERS =
      IntStream.range(0, 40)
          .mapToObj(i -> Paper.of(new PaperId("p" + i), "Bees " + i, "", "test"))
          .toList();

  private final TopicModel model = new TopicModel();

  @Test
  void allAreEncodedWhileThereIsTime() {
    var encoding = new OnDemandEncoding(model, SETTINGS, () -> Instant.EPOCH);
    assertThat(encoding.encode(PAPERS, 1)).hasSize(40);
  }

  @Test
  void lessTimeIsTakenWhenOnlyFewLackAnEncoding() {
    var encoding =
        new OnDemandEncoding(
            model, SETTINGS, () -> Instant.EPOCH.plusMillis(10L * model.encoded.get()));
    assertThat(encoding.encode(PAPERS, 0.25)).hasSize(4);
    assertThat(SETTINGS.within(0.25)).isEqualTo(Duration.ofMillis(25));
    assertThat(SETTINGS.within(0.5)).isEqualTo(Duration.ofMillis(50));
  }

  @Test
  void nothingIsEncodedForTheFewThatTheBackgroundSoonEncodes() {
    var encoding = new OnDemandEncoding(model, SETTINGS, () -> Instant.EPOCH);
    assertThat(encoding.encode(PAPERS, 0.24)).isEmpty();
    assertThat(model.encoded).hasValue(0);
  }

  @Test
  void theFirstAreEncodedWhenTimeRunsOut() {
    var encoding =
        new OnDemandEncoding(
            model, SETTINGS, () -> Instant.EPOCH.plusMillis(10L * model.encoded.get()));
    assertThat(encoding.encode(PAPERS, 1))
        .containsOnlyKeys(PAPERS.stream().limit(10).map(Paper::id).toList());
  }

  @Test
  void whatTakesTooLongIsNotWaitedFor() {
    var never = new CountDownLatch(1);
    var stuck =
        new PaperEncoder() {
          @Override
          public String fingerprint() {
            return "stuck";
          }

          @Override
          public List<Encoding> encode(List<Paper> papers) {
            try {
              never.await();
            } catch (InterruptedException _) {
              Thread.currentThread().interrupt();
            }
            return List.of();
          }
        };
    var encoding = new OnDemandEncoding(stuck, SETTINGS, () -> Instant.EPOCH);
    assertThat(encoding.encode(PAPERS, 1)).isEmpty();
    never.countDown();
  }

  @Test
  void whatTheEncoderThrowsIsThrown() {
    var broken =
        new PaperEncoder() {
          @Override
          public String fingerprint() {
            return "broken";
          }

          @Override
          public List<Encoding> encode(List<Paper> papers) {
            throw new IllegalStateException("broken");
          }
        };
    var encoding = new OnDemandEncoding(broken, SETTINGS, () -> Instant.EPOCH);
    assertThatThrownBy(() -> encoding.encode(PAPERS, 1)).hasMessage("broken");
  }
}
