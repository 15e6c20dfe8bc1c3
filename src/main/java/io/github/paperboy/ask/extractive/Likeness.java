package io.github.paperboy.ask.extractive;

import io.github.paperboy.paper.Span;
import java.util.List;

/// How well single words of one text find their like in another, as the encoder sees it.
@FunctionalInterface
public interface Likeness {
  /// A figure for each word, -1 to 1.
  ///
  /// @param words in the order of the text
  double[] of(String text, List<Span> words, String other);
}
