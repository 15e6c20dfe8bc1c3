package io.github.paperboy.ask.extractive;

import java.util.regex.Pattern;

/// Finds values in a sentence: digits and number words, but not digits that are part of a name.
final class Numbers {
  /// Digits that stand alone: `6.74%`, `38,431`, `20x`, `2.5-fold`; not `GPT-4`, `CIFAR10`, `3D`.
  private static final Pattern VALUE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.-])[~≈<>+-]?[$€]?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:\\\\?%|×|x\\b|times|fold|-fold|percent|[kKmMbB]\\b|dB|ms|FPS|GB|hours?|days?))?(?![\\p{L}-]\\p{L}*-?D\\b|D\\b)");

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|million|billion|half|twice|double|triple|orders?"
              + " of magnitude)\\b",
          Pattern.CASE_INSENSITIVE);

  private Numbers() {}

  static boolean in(String sentence) {
    return VALUE.matcher(sentence).find() || WORDS.matcher(sentence).find();
  }

  static boolean digitsIn(String sentence) {
    return VALUE.matcher(sentence).find();
  }
}
