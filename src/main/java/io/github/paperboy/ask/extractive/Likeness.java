package io.github.paperboy.ask.extractive;

import io.github.paperboy.paper.Span;
import java.util.List;

/// How well single words of one text find their like in others, as the encoder sees it.
@FunctionalInterface
public interface Likeness {
  /// For each of the other texts a figure for each word, -1 to 1.
  ///
  /// @param words in the order of the text
  List<double[]> of(String text, List<Span> words, List<String> others);
}
