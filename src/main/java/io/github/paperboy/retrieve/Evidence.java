package io.github.paperboy.retrieve;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.paper.Paper;
import org.jspecify.annotations.Nullable;

/// A paper that may answer the question.
///
/// @param paper the paper
/// @param scores how it was found
/// @param encoding its vectors; null if it is not encoded yet
public record Evidence(Paper paper, Scores scores, @Nullable Encoding encoding) {
  /// A paper that is not encoded yet.
  public Evidence(Paper paper, Scores scores) {
    this(paper, scores, null);
  }

  /// The same with other scores.
  public Evidence with(Scores others) {
    return new Evidence(paper, others, encoding);
  }

  /// What the stages said of a paper. A stage that did not see it gives NaN.
  ///
  /// @param fused the score that orders results; comparable within one result only
  /// @param lexical BM25
  /// @param cosine how near the question is: of the whole paper and of its best sentence in the
  ///   encoder's space, or of the static vectors; -1 to 1
  /// @param side which side of a comparison it was found for, from 0; 0 otherwise
  /// @param sentenceCosine cosine of the question and the best sentence
  /// @param sentence that sentence: 0 is the title, `i` is sentence `i - 1` of the abstract; -1 if
  ///   none was compared
  /// @param named how surely the question names this paper by title or acronym, 0 to 1
  /// @param likeness how well the words of the question find their like in the paper, -1 to 1; NaN
  ///   if they were not compared
  public record Scores(
      double fused,
      double lexical,
      double cosine,
      int side,
      double sentenceCosine,
      int sentence,
      double named,
      double likeness) {
    /// Scores before the words of the question were matched one by one.
    public Scores(
        double fused,
        double lexical,
        double cosine,
        int side,
        double sentenceCosine,
        int sentence,
        double named) {
      this(fused, lexical, cosine, side, sentenceCosine, sentence, named, Double.NaN);
    }

    /// Scores without those of sentences and names.
    public Scores(double fused, double lexical, double cosine, int side) {
      this(fused, lexical, cosine, side, Double.NaN, -1, 0);
    }

    /// The same with another order and the words matched.
    public Scores matched(double score, double words) {
      return new Scores(score, lexical, cosine, side, sentenceCosine, sentence, named, words);
    }
  }
}
