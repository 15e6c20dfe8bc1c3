package io.github.paperboy.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The encoder's vectors of one paper, all of unit length and of one dimension: the whole text,
/// which an index searches, and each of its sentences, with which the best candidates are scored
/// again. Kept as one byte for each number, a quarter of the size, with one scale for each vector;
/// cosines change by less than 0.01. Vectors are unpacked only when asked for. Immutable.
public final class Encoding {
  private static final float STEPS = 127;
  private static final int HEADER = 2 * Integer.BYTES;

  private final byte[] bytes;
  private final int dimension;
  private final int vectors;

  /// @param whole the vector of title and abstract
  /// @param sentences the vectors of its sentences in order, the title first
  public Encoding(float[] whole, List<float[]> sentences) {
    dimension = whole.length;
    vectors = 1 + sentences.size();
    var buffer = ByteBuffer.allocate(HEADER + vectors * (Float.BYTES + dimension));
    buffer.putInt(dimension).putInt(sentences.size());
    put(buffer, whole);
    sentences.forEach(sentence -> put(buffer, sentence));
    bytes = buffer.array();
  }

  private Encoding(byte[] bytes, int dimension, int vectors) {
    this.bytes = bytes;
    this.dimension = dimension;
    this.vectors = vectors;
  }

  /// Reads what [#toBytes()] wrote.
  ///
  /// @param array not altered afterwards
  /// @throws IllegalArgumentException if the bytes are something else
  public static Encoding fromBytes(byte[] array) {
    var bytes = ByteBuffer.wrap(array);
    int dimension = array.length < HEADER ? -1 : bytes.getInt();
    int sentences = array.length < HEADER ? -1 : bytes.getInt();
    if (dimension < 0
        || sentences < 0
        || array.length != HEADER + (1L + sentences) * ((long) Float.BYTES + dimension)) {
      throw new IllegalArgumentException("these %d bytes are no encoding".formatted(array.length));
    }
    return new Encoding(array, dimension, 1 + sentences);
  }

  /// For storage.
  public byte[] toBytes() {
    return bytes.clone();
  }

  public int dimension() {
    return dimension;
  }

  /// How many sentences there are, the title counted as one.
  public int sentenceCount() {
    return vectors - 1;
  }

  /// The vector of title and abstract.
  public float[] whole() {
    return unpack(0);
  }

  /// The vectors of the sentences in order, the title first.
  public List<float[]> sentences() {
    List<float[]> sentences = new ArrayList<>(vectors - 1);
    for (int i = 1; i < vectors; i++) {
      sentences.add(unpack(i));
    }
    return sentences;
  }

  /// The cosine of the whole and a vector of unit length.
  public float cosine(float[] vector) {
    return dot(0, vector);
  }

  /// The cosine of a sentence and a vector of unit length.
  ///
  /// @param sentence from 0, the title
  public float sentenceCosine(int sentence, float[] vector) {
    return dot(1 + sentence, vector);
  }

  private static void put(ByteBuffer bytes, float[] vector) {
    float largest = 0;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    float step = largest / STEPS;
    bytes.putFloat(step);
    for (float value : vector) {
      bytes.put((byte) (step == 0 ? 0 : Math.round(value / step)));
    }
  }

  private int offset(int index) {
    return HEADER + index * (Float.BYTES + dimension);
  }

  private float[] unpack(int index) {
    int start = offset(index) + Float.BYTES;
    float step = ByteBuffer.wrap(bytes).getFloat(offset(index));
    var vector = new float[dimension];
    for (int i = 0; i < dimension; i++) {
      vector[i] = bytes[start + i] * step;
    }
    return vector;
  }

  private float dot(int index, float[] vector) {
    if (vector.length != dimension) {
      throw new IllegalArgumentException(
          "vectors of %d and %d dimensions".formatted(vector.length, dimension));
    }
    int start = offset(index) + Float.BYTES;
    // Four sums, so that one addition does not wait for the one before.
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int i = 0;
    for (; i + 3 < dimension; i += 4) {
      s0 += vector[i] * bytes[start + i];
      s1 += vector[i + 1] * bytes[start + i + 1];
      s2 += vector[i + 2] * bytes[start + i + 2];
      s3 += vector[i + 3] * bytes[start + i + 3];
    }
    for (; i < dimension; i++) {
      s0 += vector[i] * bytes[start + i];
    }
    return ((s0 + s1) + (s2 + s3)) * ByteBuffer.wrap(bytes).getFloat(offset(index));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Encoding encoding && Arrays.equals(bytes, encoding.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Encoding[%d sentences, %d dimensions]".formatted(sentenceCount(), dimension);
  }
}
