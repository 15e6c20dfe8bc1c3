package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VectorsTest {
  @Test
  void dotSumsTheProductsOfAnyLength() {
    assertThat(Vectors.dot(new float[] {1, 2, 3, 4, 5, 6}, new float[] {1, 1, 1, 1, 1, 10}))
        .isEqualTo(75);
    assertThat(Vectors.dot(new float[0], new float[0])).isZero();
    assertThatThrownBy(() -> Vectors.dot(new float[3], new float[4]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 and 4");
  }

  @Test
  void cosineIgnoresLength() {
    assertThat(Vectors.cosine(new float[] {2, 0}, new float[] {3, 3}))
        .isCloseTo(0.7071f, within(1e-4f));
    assertThat(Vectors.cosine(new float[2], new float[] {1, 1})).isZero();
  }

  @Test
  void normaliseScalesInPlace() {
    var vector = new float[] {3, 4};
    assertThat(Vectors.normalise(vector)).isSameAs(vector).containsExactly(0.6f, 0.8f);
    assertThat(Vectors.normalise(new float[3])).containsOnly(0f);
  }

  @Test
  void packedVectorsComeBackWithinHalfPrecision() {
    var vector = new float[] {0, 1, -0.123456f, 0.0001f, 65504};
    var packed = Vectors.pack(vector);
    assertThat(packed).hasSize(10);
    var back = Vectors.unpack(packed);
    for (var i = 0; i < vector.length; i++) {
      assertThat(back[i]).isCloseTo(vector[i], within(Math.abs(vector[i]) / 2048));
    }
  }

  @Test
  void packedBytesAreLittleEndian() {
    assertThat(Vectors.pack(new float[] {1})).containsExactly(0x00, 0x3C);
  }

  @Test
  void oddBytesAreRefused() {
    assertThatThrownBy(() -> Vectors.unpack(new byte[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 bytes");
  }
}
