package io.github.paperboy.retrieve;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Reads small whole numbers written in digits or in words.
final class Numbers {
  private static final int MAX_DIGITS = 5;
  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private Numbers() {}

  static OptionalInt read(String word) {
    if (digits(word)) {
      return word.length() > MAX_DIGITS
          ? OptionalInt.empty()
          : OptionalInt.of(Integer.parseInt(word));
    }
    int value = word.isEmpty() ? -1 : WORDS.indexOf(word);
    return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /// The numbers among some words, in order.
  static int[] in(Words words, int first, int end) {
    return IntStream.range(first, end)
        .mapToObj(at -> read(words.key(at)))
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .toArray();
  }

  static boolean digits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
