package io.github.paperboy.embed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Arithmetic on vectors. Pure.
public final class Vectors {
  private Vectors() {}

  /// The sum of products; the cosine when both are of unit length.
  ///
  /// @throws IllegalArgumentException if the dimensions differ
  public static float dot(float[] a, float[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(
          "vectors of %d and %d dimensions".formatted(a.length, b.length));
    }
    // Four sums, so that one addition does not wait for the one before.
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    var i = 0;
    for (; i + 3 < a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return (s0 + s1) + (s2 + s3);
  }

  /// The cosine of the angle between two vectors of any length; 0 if one of them is zero.
  public static float cosine(float[] a, float[] b) {
    var lengths = Math.sqrt((double) dot(a, a) * dot(b, b));
    return lengths == 0 ? 0 : (float) (dot(a, b) / lengths);
  }

  /// Scales a vector in place to unit length; zero stays zero.
  ///
  /// @return the same array
  public static float[] normalise(float[] vector) {
    var length = Math.sqrt(dot(vector, vector));
    if (length > 0) {
      var scale = (float) (1 / length);
      for (var i = 0; i < vector.length; i++) {
        vector[i] *= scale;
      }
    }
    return vector;
  }

  /// A vector as IEEE half-precision floats, two bytes each, little-endian: for storage, half the
  /// size for a relative error of at most 2⁻¹¹ per component.
  public static byte[] pack(float[] vector) {
    var bytes = ByteBuffer.allocate(vector.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (var value : vector) {
      bytes.putShort(Float.floatToFloat16(value));
    }
    return bytes.array();
  }

  /// The vector that [#pack] packed.
  ///
  /// @throws IllegalArgumentException if the number of bytes is odd
  public static float[] unpack(byte[] packed) {
    if (packed.length % Short.BYTES != 0) {
      throw new IllegalArgumentException(
          "%d bytes are no vector of half-precision floats".formatted(packed.length));
    }
    var bytes = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
    var vector = new float[packed.length / Short.BYTES];
    for (var i = 0; i < vector.length; i++) {
      vector[i] = Float.float16ToFloat(bytes.getShort());
    }
    return vector;
  }
}
