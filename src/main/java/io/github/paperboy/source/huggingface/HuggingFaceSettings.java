package io.github.paperboy.source.huggingface;

import io.github.paperboy.source.http.WebAddress;

/// How the Daily Papers API is read.
///
/// @param address where it is; a mirror or a test may stand in
/// @param firstDays how many days are read when nothing was read before
/// @param refreshDays how many days are read again, for their votes and comments, the last one that
///   was read included
public record HuggingFaceSettings(String address, int firstDays, int refreshDays) {
  public static final HuggingFaceSettings DEFAULTS =
      new HuggingFaceSettings("https://huggingface.co", 7, 3);

  public HuggingFaceSettings {
    WebAddress.check("huggingface.address", address);
    check("first-days", firstDays, 1, 3_660);
    check("refresh-days", refreshDays, 1, 60);
  }

  private static void check(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "huggingface.%s is %d; set it between %d and %d".formatted(key, value, least, most));
    }
  }
}
