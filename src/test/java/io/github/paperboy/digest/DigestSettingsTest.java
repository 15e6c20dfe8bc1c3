package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DigestSettingsTest {
  private static final DigestSettings USUAL = DigestSettings.DEFAULTS;

  @Test
  void aSendMayNotBeginAfterItsLease() {
    var lease = Duration.ofSeconds(10);
    assertThatThrownBy(() -> USUAL.withTimes(lease, lease, Duration.ofMinutes(2)))
        .hasMessageContaining("digest.send-within")
        .hasMessageContaining("digest.lease");
  }

  @Test
  void aLeaseMayNotOutlastTheReceiversMemory() {
    var lease = Duration.ofMinutes(3);
    assertThatThrownBy(() -> USUAL.withTimes(lease, Duration.ofSeconds(1), Duration.ofMinutes(2)))
        .hasMessage("digest.resend-within is PT2M; it must not be shorter than digest.lease, PT3M");
  }

  @Test
  void aThresholdIsAShare() {
    assertThatThrownBy(() -> USUAL.withThreshold(1.5))
        .hasMessage("digest.threshold is 1.5; set it between 0 and 1");
    assertThatCode(() -> USUAL.withThreshold(0)).doesNotThrowAnyException();
  }
}
