package io.github.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IngestEventTest {
  @Test
  void ratesArePerSecond() {
    var counts = new Counts(10, 20, 30, 40);
    var reading = new IngestEvent.Reading("file", 1, 2, counts, Duration.ofMillis(500));
    assertThat(reading.rate()).isEqualTo(120);
    assertThat(new IngestEvent.Encoding(0, 10, Duration.ZERO).rate()).isZero();
  }

  @Test
  void theRestIsEstimatedFromTheRateSoFar() {
    var encoding = new IngestEvent.Encoding(25, 100, Duration.ofSeconds(10));
    assertThat(encoding.remaining()).isEqualTo(Duration.ofSeconds(30));
    assertThat(new IngestEvent.Encoding(0, 100, Duration.ofSeconds(1)).remaining()).isZero();
  }

  @Test
  void settingsOutOfRangeNameTheirKey() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IngestSettings(0, 1, Duration.ZERO, 1, 1))
        .withMessage("ingest.threads is 0; set it between 1 and 64");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IngestSettings(1, 1, Duration.ofDays(1), 1, 1))
        .withMessageContaining("ingest.commit-every");
  }
}
