package io.github.paperboy.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What papers are compared by.
public enum Aspect {
  /// What is hard or missing so far.
  TASK,
  /// What the paper does.
  METHOD,
  /// What it was trained or tried on.
  DATA,
  /// What came out.
  RESULT,
  /// Where it ends.
  LIMITS;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Aspect> of(String key) {
    return Arrays.stream(values()).filter(aspect -> aspect.key().equals(key)).findFirst();
  }
}
