package io.github.paperboy.discord;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Turns people's ids into keys that only this installation can make, so that what is stored names
/// nobody.
final class UserKeys {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec secret;

  /// @param secret random, kept with the data
  UserKeys(String secret) {
    this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  String of(Person person) {
    return of(person.id());
  }

  String of(long user) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      var hash = mac.doFinal(Long.toString(user).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }
}
