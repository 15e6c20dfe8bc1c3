package io.github.paperboy.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The encoder's vectors of one paper, all of unit length and of one dimension: the whole text,
/// which an index searches, and each of its sentences, with which the best candidates are scored
/// again.
///
/// @param whole the vector of title and abstract
/// @param sentences the vectors of its sentences in order, the title first
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Encoding(float[] whole, List<float[]> sentences) {
  private static final float STEPS = 127;

  public Encoding {
    sentences = List.copyOf(sentences);
  }

  /// A quarter of the size, for storage: each number as one byte, with one scale for each vector.
  /// Cosines change by less than 0.01.
  public byte[] toBytes() {
    int dimension = whole.length;
    var bytes = ByteBuffer.allocate(8 + (1 + sentences.size()) * (4 + dimension));
    bytes.putInt(dimension).putInt(sentences.size());
    put(bytes, whole);
    sentences.forEach(sentence -> put(bytes, sentence));
    return bytes.array();
  }

  /// Reads what [#toBytes()] wrote.
  ///
  /// @throws IllegalArgumentException if the bytes are something else
  public static Encoding fromBytes(byte[] array) {
    var bytes = ByteBuffer.wrap(array);
    int dimension = array.length < 8 ? -1 : bytes.getInt();
    int count = array.length < 8 ? -1 : bytes.getInt();
    if (dimension < 0 || count < 0 || array.length != 8 + (1L + count) * (4L + dimension)) {
      throw new IllegalArgumentException("these %d bytes are no encoding".formatted(array.length));
    }
    var whole = get(bytes, dimension);
    List<float[]> sentences = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sentences.add(get(bytes, dimension));
    }
    return new Encoding(whole, sentences);
  }

  private static void put(ByteBuffer bytes, float[] vector) {
    float largest = 0;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    float scale = largest / STEPS;
    bytes.putFloat(scale);
    for (float value : vector) {
      bytes.put((byte) (scale == 0 ? 0 : Math.round(value / scale)));
    }
  }

  private static float[] get(ByteBuffer bytes, int dimension) {
    float scale = bytes.getFloat();
    var vector = new float[dimension];
    for (int i = 0; i < dimension; i++) {
      vector[i] = bytes.get() * scale;
    }
    return vector;
  }
}
