package io.github.paperboy.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// By what an outlet recognises that it is sent the same message again: the same for every try of
/// one digest or note, for all others another.
///
/// @param value 24 characters, as many as Discord allows and one less
public record Nonce(String value) {
  private static final int BYTES = 12;

  static Nonce of(DigestKey key) {
    return of(key.toString());
  }

  /// @param key the identity of what is sent
  public static Nonce of(String key) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return new Nonce(HexFormat.of().formatHex(hash, 0, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
