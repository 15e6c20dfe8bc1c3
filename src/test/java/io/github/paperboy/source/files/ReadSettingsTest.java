package io.github.paperboy.source.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadSettingsTest {
  @Test
  void defaults() {
    assertThat(ReadSettings.DEFAULTS).isEqualTo(new ReadSettings(null, 500, 4_194_304));
    assertThat(ReadSettings.DEFAULTS.withYear(2025).year()).isEqualTo(2025);
  }

  @Test
  void everyWrongValueNamesKeyValueAndRemedy() {
    assertThatThrownBy(() -> ReadSettings.DEFAULTS.withYear(25))
        .hasMessage("year is 25; give the year in which the page was saved, such as 2025");
    assertThatThrownBy(() -> new ReadSettings(null, 0, 4_000))
        .hasMessage("batchSize is 0; give 1 or more, such as 500");
    assertThatThrownBy(() -> new ReadSettings(null, 1, 10))
        .hasMessage("maxRecordBytes is 10; give 1000 or more, such as 4194304");
  }
}
