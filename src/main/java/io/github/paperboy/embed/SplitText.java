package io.github.paperboy.embed;

import io.github.paperboy.paper.Span;
import java.util.List;

/// A text and where its sentences are.
///
/// @param text any string
/// @param sentences in the order of the text; what lies between them belongs to none
public record SplitText(String text, List<Span> sentences) {
  public SplitText {
    sentences = List.copyOf(sentences);
    for (var i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).end() > text.length()
          || (i > 0 && sentences.get(i).start() < sentences.get(i - 1).start())) {
        throw new IllegalArgumentException(
            "sentence %d, %s, is out of order in or after the end of a text of %d characters"
                .formatted(i, sentences.get(i), text.length()));
      }
    }
  }
}
