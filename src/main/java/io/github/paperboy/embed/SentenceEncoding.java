package io.github.paperboy.embed;

import java.util.List;

/// From a text and its sentences to their vectors.
///
/// @param room wordpieces of a forward pass, without the marks
record SentenceEncoding(WordPiece wordPiece, Transformer transformer, int room) {
  EncodedText encode(SplitText split) {
    var limit = split.sentences().isEmpty() ? room : Integer.MAX_VALUE;
    var tokens = wordPiece.tokens(split.text(), limit);
    var ranges =
        split.sentences().stream()
            .map(span -> new Window.Range(tokens.before(span.start()), tokens.before(span.end())))
            .toList();
    var windows = Window.cover(tokens.size(), room, ranges);
    var sentences = new float[ranges.size()][Encoder.DIMENSION];
    float[] whole = {};
    for (var window : windows) {
      var vectors = transformer.run(wordPiece.input(tokens, window.from(), window.to()));
      if (whole.length == 0) {
        whole = vectors.mean(0, vectors.rows());
      }
      for (var i : window.sentences()) {
        sentences[i] = pool(vectors, window, ranges.get(i));
      }
    }
    return new EncodedText(whole, List.of(sentences));
  }

  /// Row 0 is the mark before the window's first piece.
  private static float[] pool(TokenVectors vectors, Window window, Window.Range sentence) {
    var from = sentence.from() - window.from() + 1;
    var to = Math.min(sentence.to(), window.to()) - window.from() + 1;
    return vectors.mean(from, to);
  }
}
