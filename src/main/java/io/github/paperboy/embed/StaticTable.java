package io.github.paperboy.embed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// A vector per wordpiece, its weight in a text's sum included: a byte per component and a scale
/// per row. One file, little-endian: `magic version size dimension digest checksum scales rows`.
/// Immutable, safe for threads.
public final class StaticTable {
  /// The name of its file beside the encoder's.
  public static final String FILE = "static.table";

  private static final int MAGIC = 0x54534250; // PBST
  private static final int VERSION = 1;
  private static final int DIGEST = 4 * Integer.BYTES;
  private static final int DIGEST_BYTES = 16;
  private static final int HEADER = DIGEST + DIGEST_BYTES + Integer.BYTES;
  private static final int MAX_SIZE = 1 << 20;
  private static final int MAX_DIMENSION = 4096;

  private final byte[] bytes;
  private final int dimension;
  private final float[] scales;
  private final int rows;

  /// @param bytes a whole, sound file
  private StaticTable(byte[] bytes) {
    this.bytes = bytes;
    var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    scales = new float[buffer.getInt(8)];
    dimension = buffer.getInt(12);
    buffer.position(HEADER).slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(scales);
    rows = HEADER + scales.length * Float.BYTES;
  }

  /// @param vectors by wordpiece, all of one dimension
  static StaticTable of(float[][] vectors) {
    var dimension = vectors[0].length;
    var buffer =
        ByteBuffer.allocate(HEADER + vectors.length * (Float.BYTES + dimension))
            .order(ByteOrder.LITTLE_ENDIAN);
    buffer.position(HEADER);
    for (var vector : vectors) {
      buffer.putFloat(scale(vector));
    }
    for (var vector : vectors) {
      var scale = scale(vector);
      for (var value : vector) {
        buffer.put((byte) (scale == 0 ? 0 : Math.round(value / scale)));
      }
    }
    var payload = Arrays.copyOfRange(buffer.array(), HEADER, buffer.capacity());
    buffer.position(0).putInt(MAGIC).putInt(VERSION).putInt(vectors.length).putInt(dimension);
    buffer.put(Digest.of(payload).getBytes(StandardCharsets.US_ASCII));
    buffer.putInt(checksum(buffer.array()));
    return new StaticTable(buffer.array());
  }

  private static float scale(float[] vector) {
    var most = 0f;
    for (var value : vector) {
      most = Math.max(most, Math.abs(value));
    }
    return most / Byte.MAX_VALUE;
  }

  private static int checksum(byte[] bytes) {
    var checksum = new CRC32C();
    checksum.update(bytes, DIGEST, DIGEST_BYTES);
    checksum.update(bytes, HEADER, bytes.length - HEADER);
    return (int) checksum.getValue();
  }

  /// Reads a table and checks it; takes a few milliseconds.
  ///
  /// @throws UncheckedIOException if the file is missing, damaged or of another version
  public static StaticTable read(Path file) {
    try {
      // Mapping the file costs a fresh process more than reading it.
      var bytes = Files.readAllBytes(file);
      check(bytes);
      return new StaticTable(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(
              "cannot read the static embeddings from %s: %s; build them with `paperboy distil`"
                  .formatted(file, e),
              e));
    }
  }

  private static void check(byte[] bytes) throws IOException {
    var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < HEADER || buffer.getInt(0) != MAGIC) {
      throw new IOException("it is no table of static embeddings");
    }
    var version = buffer.getInt(4);
    if (version != VERSION) {
      throw new IOException("it has version %d, not %d".formatted(version, VERSION));
    }
    var size = buffer.getInt(8);
    var dimension = buffer.getInt(12);
    if (size < 1 || size > MAX_SIZE || dimension < 1 || dimension > MAX_DIMENSION) {
      throw new IOException("it claims %d vectors of dimension %d".formatted(size, dimension));
    }
    var expected = HEADER + (long) size * (Float.BYTES + dimension);
    if (bytes.length != expected) {
      throw new IOException("it has %d bytes, not %d".formatted(bytes.length, expected));
    }
    if (buffer.getInt(HEADER - Integer.BYTES) != checksum(bytes)) {
      throw new IOException("it is damaged");
    }
  }

  /// Writes the table; another process sees the old file or the new one, never a part.
  ///
  /// @throws UncheckedIOException if it cannot be written
  public void write(Path file) {
    var part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the static embeddings to " + file, e);
    }
  }

  /// How many wordpieces have a vector.
  public int size() {
    return scales.length;
  }

  public int dimension() {
    return dimension;
  }

  /// Names the table's content.
  String digest() {
    return new String(bytes, DIGEST, DIGEST_BYTES, StandardCharsets.US_ASCII);
  }

  /// Adds a wordpiece's vector to a sum.
  void addTo(float[] sum, int piece) {
    var scale = scales[piece];
    var offset = rows + piece * dimension;
    for (var i = 0; i < sum.length; i++) {
      sum[i] += scale * bytes[offset + i];
    }
  }
}
