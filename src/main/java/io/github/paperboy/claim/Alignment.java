package io.github.paperboy.claim;

import io.github.paperboy.embed.Vectors;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A claim set beside a paper: how near each word of the claim comes to each word of the abstract,
/// and how near each sentence. For one claim and one paper; not for several threads.
final class Alignment {
  /// The same stem counts as at least this near, whatever the vectors say.
  private static final double SAME_STEM = 0.85;

  /// A hyphenated word and one of its parts, an abbreviation and one of its words.
  private static final double SAME_PART = 0.7;

  private static final double COMMON = 0.45;
  private static final double FOUND = 0.6;
  private static final double WHOLE = 0.4;
  private static final double SHARPNESS = 10;
  private static final double TITLE = 0.3;
  private static final int CLAIM_REACH = 6;
  private static final int ABSTRACT_REACH = 10;

  private final Statement claim;
  private final Reading reading;
  private final boolean ofThisWork;
  private final double[][] cosine;
  private final double[][] similarity;
  private final double[] weight;
  private final double[] sentenceScore;
  private final double[] statementWeight;

  Alignment(Statement claim, Reading reading, Lexicon lexicon) {
    this.claim = claim;
    this.reading = reading;
    this.ofThisWork = Attribution.ofThisWork(claim.text(), claim.words(), reading.names());
    this.cosine = new double[claim.size()][reading.places()];
    this.similarity = new double[claim.size()][reading.places()];
    for (int i = 0; i < claim.size(); i++) {
      compare(i);
    }
    this.weight = weights(lexicon);
    this.sentenceScore =
        IntStream.range(0, reading.sentences()).mapToDouble(this::measure).toArray();
    this.statementWeight = statementWeights();
  }

  private void compare(int i) {
    for (int place = 0; place < reading.places(); place++) {
      cosine[i][place] = Vectors.dot(claim.vector(i), reading.vector(place));
      double least = kinship(claim.word(i), reading.word(place));
      similarity[i][place] = Math.max(least, cosine[i][place]);
    }
  }

  private double kinship(Word here, Word there) {
    if (here.stem().equals(there.stem())) {
      return SAME_STEM;
    }
    boolean compound = here.parts().size() > 1 || there.parts().size() > 1;
    boolean part = compound && here.content() && !Collections.disjoint(here.parts(), there.parts());
    return part || reading.acronyms().join(here, there) ? SAME_PART : -1;
  }

  /// Of the content words, adding up to 1.
  private double[] weights(Lexicon lexicon) {
    var weights = new double[claim.size()];
    double sum = 0;
    for (int i : claim.content()) {
      weights[i] = lexicon.common().contains(claim.word(i).stem()) ? COMMON : 1;
      sum += weights[i];
    }
    for (int i : claim.content()) {
      weights[i] /= sum;
    }
    return weights;
  }

  private double measure(int sentence) {
    double words = 0;
    for (int i : claim.content()) {
      words += weight[i] * best(similarity[i], sentence);
    }
    return words + WHOLE * meaning(sentence);
  }

  private double best(double[] row, int statement) {
    double best = 0;
    for (int place = reading.first(statement); place < reading.first(statement + 1); place++) {
      if (reading.content(place)) {
        best = Math.max(best, row[place]);
      }
    }
    return best;
  }

  private double[] statementWeights() {
    double best =
        IntStream.range(0, sentenceScore.length).mapToDouble(s -> sentenceScore[s]).max().orElse(0);
    var weights = new double[reading.statements().size()];
    for (int s = 0; s < sentenceScore.length; s++) {
      weights[s] = Math.exp((sentenceScore[s] - best) * SHARPNESS);
    }
    weights[weights.length - 1] = TITLE;
    return weights;
  }

  Statement claim() {
    return claim;
  }

  Reading reading() {
    return reading;
  }

  /// Whether a word of the claim is claimed of the paper's own work where this place of the
  /// abstract speaks of others'.
  boolean misattributed(int i, int place) {
    return ofThisWork && reading.ofOthers(place) && !claim.contrasted(i);
  }

  /// The cosine of sentence and claim as wholes.
  double meaning(int sentence) {
    return Vectors.dot(claim.vector(), reading.statement(sentence).vector());
  }

  /// How near a sentence comes, by words and as a whole; about 0 to 1.4.
  double score(int sentence) {
    return sentenceScore[sentence];
  }

  /// The sentences of the abstract, nearest first.
  List<Integer> nearest() {
    return IntStream.range(0, sentenceScore.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer s) -> -sentenceScore[s]))
        .toList();
  }

  /// How much a statement counts beside the nearest sentence, 0 to 1.
  double weightOf(int statement) {
    return statementWeight[statement];
  }

  /// How much a content word of the claim counts; they add up to 1.
  double weight(int i) {
    return weight[i];
  }

  double similarity(int i, int place) {
    return similarity[i][place];
  }

  /// The nearest content word's cosine: 1 only for the same word in the same light.
  double bestCosine(int i) {
    double best = 0;
    for (int place = 0; place < reading.places(); place++) {
      if (reading.content(place)) {
        best = Math.max(best, cosine[i][place]);
      }
    }
    return best;
  }

  /// How well the worst matched words of the claim are matched within one sentence.
  ///
  /// @param worst how many words
  double weakest(int sentence, int worst) {
    return Arrays.stream(claim.content())
        .mapToDouble(i -> best(similarity[i], sentence))
        .sorted()
        .limit(worst)
        .average()
        .orElse(0);
  }

  /// Whether the words of the claim stand in the same order in a sentence, -1 to 1; 0 when fewer
  /// than two are found there.
  double order(int sentence) {
    var found =
        Arrays.stream(claim.content())
            .map(i -> bestPlace(similarity[i], sentence))
            .filter(place -> place >= 0)
            .toArray();
    int pairs = 0;
    int kept = 0;
    for (int a = 0; a < found.length; a++) {
      for (int b = a + 1; b < found.length; b++) {
        pairs += found[a] == found[b] ? 0 : 1;
        kept += Integer.compare(found[b], found[a]);
      }
    }
    return pairs == 0 ? 0 : (double) kept / pairs;
  }

  private int bestPlace(double[] row, int statement) {
    int best = -1;
    double most = FOUND;
    for (int place = reading.first(statement); place < reading.first(statement + 1); place++) {
      if (reading.content(place) && row[place] > most) {
        most = row[place];
        best = place;
      }
    }
    return best;
  }

  boolean hasStem(int i) {
    var stem = claim.word(i).stem();
    return IntStream.range(0, reading.places())
        .anyMatch(place -> reading.word(place).stem().equals(stem));
  }

  /// How well the words around a word of the claim find their like around a place of the abstract,
  /// nearer ones counting more; 0 to 1.
  double context(int i, int place) {
    double sum = 0;
    double most = 0;
    for (int k : claim.content()) {
      if (k != i && Math.abs(k - i) <= CLAIM_REACH) {
        double share = 1 / (1 + 0.25 * Math.abs(k - i));
        sum += share * bestAround(k, place);
        most += share;
      }
    }
    return most == 0 ? 0.5 : sum / most;
  }

  private double bestAround(int k, int place) {
    int statement = reading.statementOf(place);
    int from = Math.max(reading.first(statement), place - ABSTRACT_REACH);
    int to = Math.min(reading.first(statement + 1), place + ABSTRACT_REACH + 1);
    double best = from + 1 < to ? Double.NEGATIVE_INFINITY : 0;
    for (int other = from; other < to; other++) {
      if (other != place) {
        double nearness = 1 / (1 + 0.12 * Math.max(0, Math.abs(other - place) - 2));
        best = Math.max(best, similarity[k][other] * nearness);
      }
    }
    return best;
  }
}
