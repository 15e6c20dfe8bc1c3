package io.github.paperboy.claim;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A claim that is a sentence of the abstract, word for word, is supported whatever else the
/// abstract says. Pure.
final class Verbatim {
  private Verbatim() {}

  static Optional<Verdict> find(String claim, Paper paper) {
    var wanted = words(claim);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    var text = paper.abstractText();
    return Sentences.of(text).stream()
        .filter(span -> words(span.of(text)).equals(wanted))
        .findFirst()
        .map(span -> new Verdict(Label.SUPPORTED, 1, span, span.of(text), List.of()));
  }

  /// Without case, the space between words and the mark at the end.
  private static String words(String sentence) {
    return sentence
        .strip()
        .replaceAll("\\s+", " ")
        .replaceFirst("[.!?\\s]+$", "")
        .toLowerCase(Locale.ROOT);
  }
}
