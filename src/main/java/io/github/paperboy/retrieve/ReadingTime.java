package io.github.paperboy.retrieve;

/// How much fits into the minutes that somebody has. Pure.
public final class ReadingTime {
  /// What people read, [on average](https://doi.org/10.1016/j.jml.2019.104047).
  private static final int WORDS_A_MINUTE = 238;

  /// A title, its facts and a sentence.
  private static final int WORDS_A_PAPER = 60;

  private ReadingTime() {}

  /// @return how many papers, at least one
  public static int papers(int minutes) {
    return Math.max(1, minutes * WORDS_A_MINUTE / WORDS_A_PAPER);
  }
}
