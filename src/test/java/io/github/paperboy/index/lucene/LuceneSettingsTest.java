package io.github.paperboy.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.index.lucene.LuceneSettings.Yardstick;
import org.junit.jupiter.api.Test;

class LuceneSettingsTest {
  @Test
  void defaultsSuitALaptop() {
    var defaults = LuceneSettings.DEFAULTS;

    assertThat(defaults.ramBufferMegabytes()).isEqualTo(96);
    assertThat(defaults.indexingThreads()).isBetween(1, 4);
    assertThat(defaults.maxQueryTerms()).isEqualTo(128);
    assertThat(defaults.yardstick()).isEqualTo(Yardstick.ABSENT);
    assertThat(defaults.withYardstick().yardstick()).isEqualTo(Yardstick.PRESENT);
  }

  @Test
  void aValueOutOfRangeIsNamedWithWhatIsPossible() {
    assertThatThrownBy(() -> new LuceneSettings(4, 1, 64, Yardstick.ABSENT))
        .hasMessage("ramBufferMegabytes is 4; set it to 16 to 1024");
    assertThatThrownBy(() -> new LuceneSettings(64, 0, 64, Yardstick.ABSENT))
        .hasMessage("indexingThreads is 0; set it to 1 to 64");
    assertThatThrownBy(() -> new LuceneSettings(64, 1, 5_000, Yardstick.ABSENT))
        .hasMessage("maxQueryTerms is 5000; set it to 8 to 512");
  }
}
