package io.github.paperboy.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers the clauses of a sentence, roughly: a new one begins at a comma, semicolon, colon,
/// bracket or dash and at words that turn or subordinate. Pure.
final class Clauses {
  private static final Pattern BREAK = Pattern.compile("[,;:()–—]|--| - ");
  private static final Set<String> TURNS =
      Set.of(
          "but",
          "while",
          "whereas",
          "although",
          "which",
          "because",
          "thus",
          "thereby",
          "when",
          "if",
          "where");

  private Clauses() {}

  /// @return for each word the number of its clause, from 0
  static int[] of(String text, List<Word> words) {
    var clauses = new int[words.size()];
    for (int i = 1; i < clauses.length; i++) {
      var between = text.substring(words.get(i - 1).span().end(), words.get(i).span().start());
      boolean begins = BREAK.matcher(between).find() || TURNS.contains(words.get(i).lower());
      clauses[i] = clauses[i - 1] + (begins ? 1 : 0);
    }
    return clauses;
  }
}
