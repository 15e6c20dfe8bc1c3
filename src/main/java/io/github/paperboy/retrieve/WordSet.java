package io.github.paperboy.retrieve;

import java.util.List;
import java.util.Set;

/// Makes sets of words out of text, so that long ones can be read.
final class WordSet {
  private WordSet() {}

  /// @param words with one space or line break between them
  static Set<String> of(String words) {
    return Set.copyOf(List.of(words.strip().replace('\n', ' ').split(" ")));
  }
}
