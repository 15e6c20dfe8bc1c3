package io.github.paperboy.retrieve;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.retrieve.Ranked.BestSentence;
import io.github.paperboy.retrieve.RetrieveSettings.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Orders candidates: fusion of words and meaning, feedback from the best, smoothing among
/// neighbours. Pure.
final class Ranking {
  private final Weights weights;
  private final Fusion fusion;

  Ranking(Weights weights) {
    this.weights = weights;
    this.fusion = new Fusion(weights);
  }

  /// All steps.
  ///
  /// @param question encoded; null without an encoder
  /// @return best first
  List<Ranked> rank(List<Candidate> candidates, float @Nullable [] question) {
    var fused = fuse(candidates, question);
    return smooth(question == null ? fused : moved(fused, question));
  }

  /// The first step alone.
  List<Ranked> fuse(List<Candidate> candidates, float @Nullable [] question) {
    double best =
        candidates.stream()
            .mapToDouble(Candidate::lexical)
            .filter(score -> !Double.isNaN(score))
            .max()
            .orElse(0);
    var wholes =
        candidates.stream()
            .map(each -> weigh(each, Fusion.share(each.lexical(), best), question))
            .sorted(Ranked.ORDER)
            .toList();
    return question == null ? wholes : read(wholes, question);
  }

  /// By the whole paper alone.
  private Ranked weigh(Candidate candidate, double share, float @Nullable [] question) {
    var encoding = candidate.encoding();
    if (encoding == null || question == null) {
      double cosine = candidate.staticCosine();
      double fused = fusion.unencoded(share, cosine);
      return new Ranked(candidate, share, cosine, BestSentence.NONE, fused);
    }
    double cosine = encoding.cosine(question);
    double fused = fusion.encoded(share, cosine);
    return new Ranked(candidate, share, cosine, BestSentence.NONE, fused);
  }

  /// Compares the sentences of the best: those further down would not come up among the first ten.
  private List<Ranked> read(List<Ranked> wholes, float[] question) {
    List<Ranked> ranked = new ArrayList<>(wholes);
    ranked
        .subList(0, Math.min(ranked.size(), weights.sentencePapers()))
        .replaceAll(each -> read(each, question));
    ranked.sort(Ranked.ORDER);
    return ranked;
  }

  private Ranked read(Ranked ranked, float[] question) {
    var encoding = ranked.encoding();
    if (encoding == null) {
      return ranked;
    }
    var best = BestSentence.of(encoding, question);
    double cosine = cosine(ranked.cosine(), best);
    double fused = fusion.encoded(ranked.share(), cosine);
    return new Ranked(ranked.candidate(), ranked.share(), cosine, best, fused);
  }

  private double cosine(double whole, BestSentence best) {
    return fusion.cosine(whole, best.index() < 0 ? whole : best.cosine());
  }

  /// Scores the wholes again by the question moved towards the best; sentences keep theirs.
  private List<Ranked> moved(List<Ranked> ranked, float[] question) {
    var papers =
        ranked.stream()
            .limit(weights.feedbackPapers())
            .map(Ranked::encoding)
            .filter(Objects::nonNull)
            .map(Encoding::whole)
            .toList();
    var moved = Feedback.move(question, papers, weights.feedback());
    return ranked.stream().map(each -> again(each, moved)).sorted(Ranked.ORDER).toList();
  }

  private Ranked again(Ranked ranked, float[] question) {
    var encoding = ranked.encoding();
    return encoding == null
        ? ranked
        : ranked.withFused(
            fusion.encoded(ranked.share(), cosine(encoding.cosine(question), ranked.best())));
  }

  /// Papers without encoding have no neighbours and keep their score.
  private List<Ranked> smooth(List<Ranked> ranked) {
    List<Ranked> near = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    List<Ranked> result = new ArrayList<>();
    for (var each : ranked) {
      var encoding = each.encoding();
      if (near.size() + result.size() < weights.neighbourhood() && encoding != null) {
        near.add(each);
        vectors.add(encoding.whole());
      } else {
        result.add(each);
      }
    }
    var smoothed =
        new Smoothing(weights.neighbour(), weights.neighbours())
            .smooth(near.stream().mapToDouble(Ranked::fused).toArray(), vectors);
    for (int i = 0; i < smoothed.length; i++) {
      result.add(near.get(i).withFused(smoothed[i]));
    }
    result.sort(Ranked.ORDER);
    return result;
  }
}
