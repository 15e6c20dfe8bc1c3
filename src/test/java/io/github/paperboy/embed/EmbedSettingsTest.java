package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbedSettingsTest {
  @Test
  void defaultsTakeTheClassPathAndAllProcessors() {
    assertThat(EmbedSettings.DEFAULTS).isEqualTo(new EmbedSettings(null, 128, 512, 0));
    assertThat(EmbedSettings.DEFAULTS.threadCount())
        .isEqualTo(Runtime.getRuntime().availableProcessors());
  }

  @Test
  void valuesOutOfRangeNameKeyValueAndRemedy() {
    assertThatThrownBy(() -> EmbedSettings.DEFAULTS.withWindowTokens(513))
        .hasMessage("embed.window-tokens is 513: give 8 to 512");
    assertThatThrownBy(() -> EmbedSettings.DEFAULTS.withMaxTokens(7))
        .hasMessageContaining("embed.max-tokens is 7");
    assertThatThrownBy(() -> EmbedSettings.DEFAULTS.withThreads(-1))
        .hasMessageContaining("embed.threads is -1");
  }

  @Test
  void withersChangeOneValue() {
    assertThat(
            EmbedSettings.DEFAULTS
                .withModelDirectory(Path.of("model"))
                .withThreads(3)
                .withWindowTokens(64)
                .withMaxTokens(256))
        .isEqualTo(new EmbedSettings(Path.of("model"), 64, 256, 3));
  }
}
