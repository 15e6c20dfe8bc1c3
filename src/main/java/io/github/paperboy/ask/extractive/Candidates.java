package io.github.paperboy.ask.extractive;

import static java.util.Objects.requireNonNullElseGet;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.PaperEncoder;
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
  private final EmbeddingModel questions;
  private final PaperEncoder papers;

  Candidates(EmbeddingModel questions, PaperEncoder papers) {
    this.questions = questions;
    this.papers = papers;
  }

  /// A sentence before it is weighed.
  private record Raw(int evidence, int position, Span span, String text, Candidate.Cue cue) {}

  /// The sentences of the first papers, paper by paper, in reading order.
  ///
  /// @param read how many papers are split; all of the evidence tells which words are rare
  List<Candidate> weigh(String question, List<Evidence> evidence, int read) {
    List<Raw> sentences = new ArrayList<>();
    for (int i = 0; i < Math.min(read, evidence.size()); i++) {
      split(evidence.get(i).paper(), i + 1, sentences);
    }
    var terms = Terms.of(question);
    var rarity = rarity(terms, evidence);
    var asked = questions.embed(question.isBlank() ? "?" : question).content().vector();
    var encodings = encodings(evidence.subList(0, Math.min(read, evidence.size())));
    List<Candidate> weighed = new ArrayList<>();
    for (var raw : sentences) {
      weighed.add(
          new Candidate(
              raw.evidence(),
              raw.position(),
              raw.span(),
              raw.text(),
              cosine(encodings.get(raw.evidence() - 1), raw.position(), asked),
              overlap(terms, rarity, Terms.of(raw.text())),
              raw.cue()));
    }
    return weighed;
  }

  private static void split(Paper paper, int number, List<Raw> sentences) {
    var text = paper.abstractText();
    var spans = Sentences.of(text);
    var cues = Cues.of(spans.stream().map(span -> span.of(text)).toList());
    for (int i = 0; i < spans.size(); i++) {
      sentences.add(new Raw(number, i, spans.get(i), spans.get(i).of(text), cues.get(i)));
    }
  }

  /// The encodings of the evidence in its order: those of the index, others made now.
  private List<Encoding> encodings(List<Evidence> evidence) {
    var missing = evidence.stream().filter(each -> each.encoding() == null).toList();
    var made = papers.encode(missing.stream().map(Evidence::paper).toList()).iterator();
    return evidence.stream()
        .map(each -> requireNonNullElseGet(each.encoding(), made::next))
        .toList();
  }

  /// @param position of the sentence in the abstract; the title is before the first
  private static double cosine(Encoding encoding, int position, float[] question) {
    int sentence = position + 1;
    return sentence < encoding.sentenceCount() ? encoding.sentenceCosine(sentence, question) : 0;
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
}
