package io.github.paperboy.ask.extractive;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Sentences;
import io.github.paperboy.paper.Span;
import io.github.paperboy.retrieve.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Splits the abstracts of the evidence into sentences and weighs each against the question.
final class Candidates {
  private final EmbeddingModel encoder;

  Candidates(EmbeddingModel encoder) {
    this.encoder = encoder;
  }

  /// A sentence before it is weighed.
  private record Raw(int evidence, int position, Span span, String text) {}

  /// The sentences of the first papers, paper by paper, in reading order.
  ///
  /// @param papers how many papers are split; all of the evidence tells which words are rare
  List<Candidate> weigh(String question, List<Evidence> evidence, int papers) {
    List<Raw> sentences = new ArrayList<>();
    for (int i = 0; i < Math.min(papers, evidence.size()); i++) {
      split(evidence.get(i).paper(), i + 1, sentences);
    }
    var terms = Terms.of(question);
    var rarity = rarity(terms, evidence);
    var vectors = encode(question, sentences);
    List<Candidate> weighed = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      var raw = sentences.get(i);
      weighed.add(
          new Candidate(
              raw.evidence(),
              raw.position(),
              raw.span(),
              raw.text(),
              dot(vectors.getFirst(), vectors.get(i + 1)),
              overlap(terms, rarity, Terms.of(raw.text())),
              Cues.of(raw.text())));
    }
    return weighed;
  }

  private static void split(Paper paper, int number, List<Raw> sentences) {
    var text = paper.abstractText();
    int position = 0;
    for (var span : Sentences.of(text)) {
      sentences.add(new Raw(number, position++, span, span.of(text)));
    }
  }

  private List<float[]> encode(String question, List<Raw> sentences) {
    List<TextSegment> texts = new ArrayList<>();
    texts.add(TextSegment.from(question.isBlank() ? "?" : question));
    sentences.forEach(raw -> texts.add(TextSegment.from(raw.text())));
    return encoder.embedAll(texts).content().stream().map(e -> e.vector()).toList();
  }

  /// Terms that few of the papers found hold weigh more; a term that none holds weighs most.
  static Map<String, Double> rarity(Set<String> terms, List<Evidence> evidence) {
    Map<String, Integer> holders = new HashMap<>();
    for (var each : evidence) {
      var held = Terms.of(each.paper().titleAndAbstract());
      terms.stream().filter(held::contains).forEach(term -> holders.merge(term, 1, Integer::sum));
    }
    Map<String, Double> rarity = new HashMap<>();
    for (var term : terms) {
      rarity.put(term, Math.log((evidence.size() + 1.0) / (holders.getOrDefault(term, 0) + 0.5)));
    }
    return rarity;
  }

  /// The share of the terms' weight that a text holds, 0 to 1; 0 when there are no terms.
  static double overlap(Set<String> terms, Map<String, Double> rarity, Set<String> held) {
    double all = 0;
    double shared = 0;
    for (var term : terms) {
      double weight = Math.max(0.1, rarity.getOrDefault(term, 1.0));
      all += weight;
      shared += held.contains(term) ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
