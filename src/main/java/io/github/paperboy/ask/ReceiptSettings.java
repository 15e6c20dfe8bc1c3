package io.github.paperboy.ask;

import java.time.Duration;

/// How receipts of answers are kept.
///
/// @param keepFor how long
public record ReceiptSettings(Duration keepFor) {
  private static final Duration LONGEST = Duration.ofDays(3650);

  public static final ReceiptSettings DEFAULTS = new ReceiptSettings(Duration.ofDays(90));

  public ReceiptSettings {
    if (keepFor.isNegative() || keepFor.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "ask.receipts.keep-for must be from 0s to 3650d, not %s".formatted(keepFor));
    }
  }
}
