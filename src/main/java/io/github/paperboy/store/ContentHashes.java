package io.github.paperboy.store;

import java.nio.ByteBuffer;

/// The records that were merged into a paper, each as 8 bytes, latest last. They tell a record that
/// comes again from one that says something new, also when two sources disagree about a paper and
/// both are read time and again.
final class ContentHashes {
  static final byte[] NONE = {};

  /// How many records are remembered; a paper is seldom described by more.
  private static final int KEPT = 16;

  private ContentHashes() {}

  /// Stands for one record.
  static long of(byte[] json) {
    return TextHash.ofBytes(json).high();
  }

  static boolean contain(byte[] hashes, long hash) {
    var buffer = ByteBuffer.wrap(hashes);
    while (buffer.remaining() >= Long.BYTES) {
      if (buffer.getLong() == hash) {
        return true;
      }
    }
    return false;
  }

  /// Those of two papers that turned out to be one.
  static byte[] union(byte[] earlier, byte[] later) {
    var all = earlier;
    var buffer = ByteBuffer.wrap(later);
    while (buffer.remaining() >= Long.BYTES) {
      all = plus(all, buffer.getLong());
    }
    return all;
  }

  static byte[] plus(byte[] hashes, long hash) {
    int kept = Math.min(hashes.length, (KEPT - 1) * Long.BYTES);
    return ByteBuffer.allocate(kept + Long.BYTES)
        .put(hashes, hashes.length - kept, kept)
        .putLong(hash)
        .array();
  }
}
