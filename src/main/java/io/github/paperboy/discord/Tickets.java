package io.github.paperboy.discord;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/// Names for what is remembered: they tell nothing and cannot be guessed.
final class Tickets {
  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int LENGTH = 16;

  private final RandomGenerator random;

  Tickets() {
    this(new SecureRandom());
  }

  Tickets(RandomGenerator random) {
    this.random = random;
  }

  String next() {
    var ticket = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      ticket.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return ticket.toString();
  }
}
