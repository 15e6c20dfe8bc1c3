package io.github.paperboy.embed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// The network: wordpieces in, a vector per wordpiece out, one text at a time on the calling
/// thread. Any number of threads may call at once; closing waits for them.
final class Transformer implements AutoCloseable {
  /// Inputs are at most so long; these two are the same for every text up to their length.
  private static final int POSITIONS = 512;

  private final OrtSession session;
  private final int dimension;
  private final LongBuffer ones = longs(POSITIONS);
  private final LongBuffer zeros = longs(POSITIONS);
  private final boolean hasSegments;
  private final ReadWriteLock lifetime = new ReentrantReadWriteLock();
  private boolean closed;

  Transformer(OrtSession session, int dimension) throws OrtException {
    this.session = session;
    this.dimension = dimension;
    hasSegments = session.getInputNames().contains("token_type_ids");
    for (var i = 0; i < POSITIONS; i++) {
      ones.put(i, 1);
    }
  }

  static Transformer open(ModelFiles files) {
    var session = files.open();
    try {
      return new Transformer(session, Encoder.DIMENSION);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder's model cannot be used", e);
    }
  }

  /// @param ids of one text with the marks at both ends, at most 512
  TokenVectors run(int[] ids) {
    return run(ids, 1);
  }

  /// Several texts of equal length at once. They share the scales of their 8-bit numbers, so that a
  /// vector depends a little on its company.
  ///
  /// @param ids text after text, each with the marks at both ends, together at most 512
  TokenVectors run(int[] ids, int texts) {
    lifetime.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("the encoder is closed");
      }
      return infer(ids, new long[] {texts, ids.length / texts});
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the encoder failed on a text of %d wordpieces".formatted(ids.length), e);
    } finally {
      lifetime.readLock().unlock();
    }
  }

  private TokenVectors infer(int[] ids, long[] shape) throws OrtException {
    var environment = OnnxRuntime.environment();
    try (var pieces = OnnxTensor.createTensor(environment, longs(ids), shape);
        var mask = OnnxTensor.createTensor(environment, ones.slice(0, ids.length), shape);
        var segments = OnnxTensor.createTensor(environment, zeros.slice(0, ids.length), shape)) {
      Map<String, OnnxTensor> inputs = new HashMap<>();
      inputs.put("input_ids", pieces);
      inputs.put("attention_mask", mask);
      if (hasSegments) {
        inputs.put("token_type_ids", segments);
      }
      try (var result = session.run(inputs)) {
        var values = ((OnnxTensor) result.get(0)).getFloatBuffer();
        return new TokenVectors(values.array(), dimension);
      }
    }
  }

  private static LongBuffer longs(int[] values) {
    var longs = longs(values.length);
    for (var i = 0; i < values.length; i++) {
      longs.put(i, values[i]);
    }
    return longs;
  }

  private static LongBuffer longs(int length) {
    return ByteBuffer.allocateDirect(length * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }

  @Override
  public void close() {
    lifetime.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the encoder", e);
    } finally {
      lifetime.writeLock().unlock();
    }
  }
}
