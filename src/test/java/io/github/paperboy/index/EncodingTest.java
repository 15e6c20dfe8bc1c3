package io.github.paperboy.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final Encoding ENCODING =
      new Encoding(
          new float[] {0.6f, 0.8f, 0, 0, 0},
          List.of(new float[] {1, 0, 0, 0, 0}, new float[] {0, 0, 0, -0.6f, 0.8f}));

  @Test
  void keepsVectorsUpToOneStep() {
    assertThat(ENCODING.whole()).containsExactly(new float[] {0.6f, 0.8f, 0, 0, 0}, within(0.004f));
    assertThat(ENCODING.sentences()).hasSize(2);
    assertThat(ENCODING.sentences().getLast())
        .containsExactly(new float[] {0, 0, 0, -0.6f, 0.8f}, within(0.004f));
  }

  @Test
  void comparesWithoutUnpacking() {
    float[] question = {0, 0.8f, 0, 0, 0.6f};
    assertThat(ENCODING.cosine(question)).isCloseTo(0.64f, within(0.004f));
    assertThat(ENCODING.sentenceCosine(0, question)).isZero();
    assertThat(ENCODING.sentenceCosine(1, question)).isCloseTo(0.48f, within(0.004f));
  }

  @Test
  void comesBackFromBytesAsItWas() {
    var back = Encoding.fromBytes(ENCODING.toBytes());
    assertThat(back).isEqualTo(ENCODING).hasSameHashCodeAs(ENCODING);
    assertThat(back.sentenceCount()).isEqualTo(2);
    assertThat(back.dimension()).isEqualTo(5);
    assertThat(back.sentences().get(1)).isEqualTo(ENCODING.sentences().get(1));
  }

  @Test
  void zeroStaysZero() {
    var zero = new Encoding(new float[3], List.of());
    assertThat(zero.whole()).containsOnly(0);
    assertThat(zero.cosine(new float[] {1, 0, 0})).isZero();
  }

  @Test
  void refusesForeignBytes() {
    assertThatThrownBy(() -> Encoding.fromBytes(new byte[7]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("7 bytes");
    var cut = Arrays.copyOf(ENCODING.toBytes(), 20);
    assertThatThrownBy(() -> Encoding.fromBytes(cut)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAVectorOfAnotherDimension() {
    assertThatThrownBy(() -> ENCODING.cosine(new float[4]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 and 5");
  }
}
