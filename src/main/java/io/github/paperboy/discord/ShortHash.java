package io.github.paperboy.discord;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names texts that are too long for a button. Nobody can find two texts of one name by chance:
/// Discord takes no message with two buttons of one id. Pure.
final class ShortHash {
  private static final String ALGORITHM = "SHA-256";
  private static final int BYTES = 12;

  private ShortHash() {}

  static String of(String text) {
    try {
      var hash = MessageDigest.getInstance(ALGORITHM).digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
