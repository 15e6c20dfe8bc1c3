package io.github.paperboy.ask.extractive;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.github.paperboy.paper.Span;
import io.github.paperboy.retrieve.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Orders the best papers again by how well the single words of the question find their like in
/// them. Whole-text nearness finds papers on the same subject; this tells which of them speaks of
/// what was asked. Pure but for the encoder.
final class WordMatch {
  /// How much a likeness of 1 adds. Chosen with [#COMMON_WORDS] on development questions, see
  /// `src/docs/answers.md`; a paper found by its name keeps its place before all others.
  private static final double WEIGHT = 3;

  /// How much of the share of BM25 in the score is taken back, as likeness counts equal words too.
  private static final double COMMON_WORDS = 0.25;

  /// A word counts no less, so that none decides alone.
  private static final double LEAST = 0.05;

  private final EmbeddingModel questions;
  private final Likeness likeness;

  WordMatch(EmbeddingModel questions, Likeness likeness) {
    this.questions = questions;
    this.likeness = likeness;
  }

  /// The same papers with [Evidence.Scores#likeness()], the geometric mean over the words, and in
  /// the new order.
  List<Evidence> order(String question, List<Evidence> evidence) {
    var words = Terms.spans(question);
    var likenesses = likenesses(question, words, evidence);
    double lexical = evidence.stream().mapToDouble(WordMatch::lexical).max().orElse(0);
    List<Evidence> ordered = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      var scores = evidence.get(i).scores();
      double like = words.isEmpty() ? 0 : mean(likenesses.get(i));
      double common = lexical > 0 ? lexical(evidence.get(i)) / lexical : 0;
      double score = scores.fused() + WEIGHT * like - COMMON_WORDS * common;
      ordered.add(evidence.get(i).with(scores.matched(score, like)));
    }
    ordered.sort(
        Comparator.comparing((Evidence each) -> each.scores().named() >= Material.SURELY_NAMED)
            .thenComparingDouble(each -> each.scores().fused())
            .reversed()
            .thenComparing(each -> each.paper().id()));
    return ordered;
  }

  private List<double[]> likenesses(String question, List<Span> words, List<Evidence> evidence) {
    if (words.isEmpty()) {
      return List.of();
    }
    var vector = questions.embed(question).content().vector();
    var texts = evidence.stream().map(each -> NearestText.of(each, vector)).toList();
    return likeness.of(question, words, texts);
  }

  private static double lexical(Evidence evidence) {
    double score = evidence.scores().lexical();
    return Double.isNaN(score) ? 0 : score;
  }

  /// The geometric mean: one word that finds nothing weighs more than others that find much.
  private static double mean(double[] likenesses) {
    return Math.exp(
        Arrays.stream(likenesses).map(each -> Math.log(Math.max(LEAST, each))).average().orElse(0));
  }
}
