package io.github.paperboy.retrieve;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Evidence.Scores;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A candidate with its scores so far.
///
/// @param candidate the paper
/// @param share its BM25 as a share of the best, 0 to 1
/// @param cosine with the question: of whole and sentence, or of the static vectors
/// @param best its best sentence
/// @param fused the score that orders
record Ranked(Candidate candidate, double share, double cosine, BestSentence best, double fused) {
  /// Best first; equal ones by id, so that the order never depends on chance.
  static final Comparator<Ranked> ORDER =
      Comparator.comparingDouble(Ranked::fused).reversed().thenComparing(Ranked::id);

  /// Which sentence of an encoding is nearest to the question.
  ///
  /// @param index -1 if there is none
  /// @param cosine NaN if there is none
  record BestSentence(int index, double cosine) {
    static final BestSentence NONE = new BestSentence(-1, Double.NaN);

    static BestSentence of(Encoding encoding, float[] question) {
      var best = NONE;
      for (int i = 0; i < encoding.sentenceCount(); i++) {
        double cosine = encoding.sentenceCosine(i, question);
        if (best.index() < 0 || cosine > best.cosine()) {
          best = new BestSentence(i, cosine);
        }
      }
      return best;
    }
  }

  PaperId id() {
    return candidate.id();
  }

  @Nullable Encoding encoding() {
    return candidate.encoding();
  }

  Ranked withFused(double score) {
    return new Ranked(candidate, share, cosine, best, score);
  }

  Scores scores(int side, double named) {
    return new Scores(fused, candidate.lexical(), cosine, side, best.cosine(), best.index(), named);
  }
}
