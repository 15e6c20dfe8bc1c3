package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EncodeBenchTest {
  @Test
  void measuresTheEncoder() {
    var figures =
        EncodeBench.encoder(
            ModelFiles.bundled(), EmbedSettings.DEFAULTS.withThreads(2), EncodeBench.sample(4));
    assertThat(figures.loadMillis()).isPositive();
    assertThat(figures.queryP50Millis()).isPositive().isLessThanOrEqualTo(figures.queryP99Millis());
    assertThat(figures.textsPerCpuSecond()).isPositive();
    assertThat(figures.tokensPerCpuSecond()).isGreaterThan(figures.textsPerCpuSecond());
  }

  @Test
  void measuresATable() {
    var wordPiece = ModelFiles.bundled().wordPiece();
    var table = StaticTable.of(new float[wordPiece.size()][4]);
    assertThat(
            EncodeBench.table(wordPiece, () -> table, EncodeBench.sample(10)).textsPerCpuSecond())
        .isPositive();
  }

  @Test
  void samplesAreAlwaysTheSame() {
    assertThat(EncodeBench.sample(3)).isEqualTo(EncodeBench.sample(3)).doesNotHaveDuplicates();
  }
}
