package io.github.paperboy.embed;

import java.util.List;

/// From a text and its sentences to their vectors: every token vector is counted once in the text's
/// mean and once in its sentence's, whichever window it came from.
///
/// @param settings how far to read and in which steps
record SentenceEncoding(WordPiece wordPiece, Transformer transformer, EmbedSettings settings) {
  EncodedText encode(SplitText split) {
    var tokens = wordPiece.tokens(split.text(), settings.maxTokens());
    var sentences =
        split.sentences().stream()
            .map(span -> new Window(tokens.before(span.start()), tokens.before(span.end())))
            .toList();
    var starts = sentences.stream().mapToInt(Window::from).toArray();
    var whole = new float[Encoder.DIMENSION];
    var parts = new float[sentences.size()][Encoder.DIMENSION];
    for (var window : Window.balance(tokens.size(), starts, settings.room())) {
      var vectors = transformer.run(wordPiece.input(tokens, window.from(), window.to()));
      vectors.addTo(whole, 0, vectors.rows());
      for (var i = 0; i < parts.length; i++) {
        addOverlap(vectors, window, sentences.get(i), parts[i]);
      }
    }
    for (var part : parts) {
      Vectors.normalise(part);
    }
    return new EncodedText(Vectors.normalise(whole), List.of(parts));
  }

  private static void addOverlap(
      TokenVectors vectors, Window window, Window sentence, float[] sum) {
    var from = Math.max(sentence.from(), window.from());
    var to = Math.min(sentence.to(), window.to());
    var marks = 1; // row 0 is the mark before the window's first piece
    vectors.addTo(sum, from - window.from() + marks, to - window.from() + marks);
  }
}
