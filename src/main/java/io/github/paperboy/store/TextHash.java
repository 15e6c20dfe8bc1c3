package io.github.paperboy.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Stands for a text: the first 128 bits of its SHA-256.
///
/// @param high the first 64 bits
/// @param low the next 64 bits
public record TextHash(long high, long low) {
  private static final int BYTES = 16;

  public static TextHash of(String text) {
    return ofBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  static TextHash ofBytes(byte[] content) {
    return stored(sha256(content));
  }

  /// @param bytes what [#bytes()] gave
  static TextHash stored(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    return new TextHash(buffer.getLong(), buffer.getLong());
  }

  byte[] bytes() {
    return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
