package io.github.paperboy.embed;

import io.github.paperboy.paper.Span;
import java.util.List;

/// How well single words of one text find their like in another: for each word the mean over its
/// wordpieces of the greatest cosine with any wordpiece of the other text, both in their context,
/// as in the recall of [BERTScore](https://arxiv.org/abs/1904.09675). A question whose words find
/// no like in an abstract is not answered by it, however near the two are as a whole.
record WordLikeness(WordPiece wordPiece, Transformer transformer) {
  /// The model has no positions beyond; what follows is not read.
  private static final int ROOM = 510;

  /// Words in the context of their text, to be sought in others.
  record Sought(WordLikeness by, List<Span> words, Tokens tokens, TokenVectors here) {
    double[] in(String other) {
      var there = by.vectors(by.wordPiece.tokens(other, ROOM));
      return words.stream().mapToDouble(word -> of(word, there)).toArray();
    }

    private double of(Span word, TokenVectors there) {
      int from = tokens.before(word.start()) + 1; // row 0 is the mark before the first piece
      int to = Math.min(tokens.before(word.end()) + 1, here.rows() - 1);
      double sum = 0;
      for (int row = from; row < to; row++) {
        sum += here.greatestCosine(row, there);
      }
      return to <= from ? 0 : sum / (to - from);
    }
  }

  Sought of(String text, List<Span> words) {
    var tokens = wordPiece.tokens(text, ROOM);
    return new Sought(this, words, tokens, vectors(tokens));
  }

  private TokenVectors vectors(Tokens tokens) {
    return transformer.run(wordPiece.input(tokens, 0, tokens.size())).normalised();
  }
}
