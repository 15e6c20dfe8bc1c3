package io.github.paperboy.digest;

import io.github.paperboy.embed.Vectors;
import io.github.paperboy.index.Encoding;

/// How near a paper is to a topic, by its words and by its vectors. Pure.
final class Relevance {
  /// Cosines of the encoder from chance to certainty.
  private static final Scale ENCODED = new Scale(0.15, 0.6);

  /// The same for static vectors, which are coarser.
  private static final Scale STATIC = new Scale(0.2, 0.7);

  private static final double ABSTRACT_ONLY = 0.8;

  /// What it adds that the words of a topic stand side by side: `neural` and `graph` somewhere in
  /// an abstract are not yet a graph neural network.
  private static final double PHRASE = 0.15;

  private final FreshPapers among;
  private final double meaning;

  /// @param among the papers that tell which words are rare
  /// @param meaning share of the vectors, 0 to 1
  Relevance(FreshPapers among, double meaning) {
    this.among = among;
    this.meaning = meaning;
  }

  private record Scale(double least, double most) {
    double of(double cosine) {
      return Math.clamp((cosine - least) / (most - least), 0, 1);
    }
  }

  /// @return 0 to 1
  double of(FreshPaper paper, Topic topic) {
    return atLeast(paper, topic, 0);
  }

  /// [#of], or 0 as soon as it is certain that it is less than what is asked for: most papers have
  /// too few of the words for their vectors to matter.
  double atLeast(FreshPaper paper, Topic topic, double least) {
    return atLeast(paper, topic, words(paper, topic), least);
  }

  /// The same for a paper whose words have been compared by [#words(Topic, StemIndex)].
  double atLeast(FreshPaper paper, Topic topic, double words, double least) {
    double phrase = PHRASE * topic.phrases().shareIn(paper.phrases());
    if ((1 - meaning) * words + meaning + phrase < least) {
      return 0;
    }
    double vectors = vectors(paper, topic);
    double near = Double.isNaN(vectors) ? words : (1 - meaning) * words + meaning * vectors;
    return Math.min(1, near + phrase);
  }

  /// The weighed share of the topic's words that occur in each paper.
  double[] words(Topic topic, StemIndex index) {
    double all = 0;
    var found = new double[index.papers()];
    for (var stem : topic.stems()) {
      double weight = among.weight(stem);
      var places = index.of(stem);
      all += weight;
      for (int paper : places.inTitles()) {
        found[paper] += weight;
      }
      for (int paper : places.elsewhere()) {
        found[paper] += ABSTRACT_ONLY * weight;
      }
    }
    for (int paper = 0; paper < found.length; paper++) {
      found[paper] = all == 0 ? 0 : found[paper] / all;
    }
    return found;
  }

  /// The weighed share of the topic's words that occur.
  private double words(FreshPaper paper, Topic topic) {
    double all = 0;
    double found = 0;
    for (var stem : topic.stems()) {
      double weight = among.weight(stem);
      all += weight;
      if (paper.title().contains(stem)) {
        found += weight;
      } else if (paper.text().contains(stem)) {
        found += ABSTRACT_ONLY * weight;
      }
    }
    return all == 0 ? 0 : found / all;
  }

  private static double vectors(FreshPaper paper, Topic topic) {
    if (paper.encoding() != null) {
      return ENCODED.of(encoded(paper.encoding(), topic.encoded()));
    }
    return paper.statics() == null
        ? Double.NaN
        : STATIC.of(Vectors.cosine(paper.statics(), topic.statics()));
  }

  /// Halfway between the whole and the sentence that is nearest, which for long abstracts says
  /// more.
  private static double encoded(Encoding encoding, float[] topic) {
    double whole = encoding.cosine(topic);
    if (whole < ENCODED.least / 2) {
      return whole;
    }
    double best = -1;
    for (int i = 0; i < encoding.sentenceCount(); i++) {
      best = Math.max(best, encoding.sentenceCosine(i, topic));
    }
    return (whole + best) / 2;
  }
}
