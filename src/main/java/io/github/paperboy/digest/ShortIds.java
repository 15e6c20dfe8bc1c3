package io.github.paperboy.digest;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// Makes ids that people can type: no letters that look alike.
public final class ShortIds {
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 6;

  private ShortIds() {}

  /// @param isTaken whether there is one already
  public static String next(RandomGenerator random, Predicate<String> isTaken) {
    while (true) {
      var id = new StringBuilder();
      for (int i = 0; i < LENGTH; i++) {
        id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      if (!isTaken.test(id.toString())) {
        return id.toString();
      }
    }
  }
}
