package io.github.paperboy.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// A remembered title, folded, with how telling each of its parts is in this index.
///
/// @param words folded words in order
/// @param wordWeights how telling each word is
/// @param squeezed all words as one
/// @param gramWeights how telling each stretch is
/// @param specificity whether the words can single out one paper of this index: the logarithm of
///   how many papers they tell apart by that of how many there are, at most 1
/// @param aliases what could be an acronym: each word, each two neighbours as one, the whole; with
///   the number of papers known by it
record TitleQuery(
    List<String> words,
    List<Double> wordWeights,
    String squeezed,
    Map<String, Double> gramWeights,
    double specificity,
    Map<String, Integer> aliases) {
  /// Longer texts are no titles; their beginning is compared.
  private static final int MAX_LENGTH = 300;

  private static final int MAX_WORDS = 40;

  static TitleQuery of(String text, PaperSearcher searcher) throws IOException {
    var reader = searcher.getIndexReader();
    var start = text.substring(0, Math.min(text.length(), MAX_LENGTH));
    var words = Folding.words(start).stream().limit(MAX_WORDS).toList();
    var squeezed = String.join("", words);
    var wordWeights = wordWeights(words, reader);
    return new TitleQuery(
        words,
        wordWeights,
        squeezed,
        gramWeights(squeezed, searcher),
        specificity(wordWeights, reader),
        aliases(words, squeezed, reader));
  }

  private static List<Double> wordWeights(List<String> words, IndexReader reader)
      throws IOException {
    List<Double> weights = new ArrayList<>(words.size());
    for (var word : words) {
      var stems = TextAnalysis.terms(TextAnalysis.ENGLISH, word);
      int frequency =
          stems.isEmpty()
              ? reader.numDocs()
              : reader.docFreq(new Term(Fields.TITLE, stems.getFirst()));
      weights.add(weight(frequency, reader));
    }
    return weights;
  }

  private static double specificity(List<Double> wordWeights, IndexReader reader) {
    double told = wordWeights.stream().mapToDouble(Double::doubleValue).sum();
    return Math.min(1, told / Math.log(2.0 + reader.numDocs()));
  }

  private static Map<String, Double> gramWeights(String squeezed, PaperSearcher searcher)
      throws IOException {
    Map<String, Double> weights = new HashMap<>();
    double sum = 0;
    List<String> misspelt = new ArrayList<>();
    for (var gram : Grams.of(squeezed)) {
      int frequency = searcher.rememberedFrequency(new Term(Fields.TITLE_GRAMS, gram));
      if (frequency == 0) {
        misspelt.add(gram);
        continue;
      }
      double weight = weight(frequency, searcher.getIndexReader());
      weights.put(gram, weight);
      sum += weight;
    }
    // What no title has is a slip of the pen: it tells as much as the rest does, not more.
    double usual = weights.isEmpty() ? 1 : sum / weights.size();
    misspelt.forEach(gram -> weights.put(gram, usual));
    return weights;
  }

  private static double weight(int frequency, IndexReader reader) {
    return Math.log(1 + (1.0 + reader.numDocs()) / (1.0 + frequency));
  }

  private static Map<String, Integer> aliases(
      List<String> words, String squeezed, IndexReader reader) throws IOException {
    Set<String> candidates = new LinkedHashSet<>(words);
    for (int i = 1; i < words.size(); i++) {
      candidates.add(words.get(i - 1) + words.get(i));
    }
    candidates.add(squeezed);
    Map<String, Integer> known = new HashMap<>();
    for (var candidate : candidates) {
      int papers = reader.docFreq(new Term(Fields.ALIAS, candidate));
      if (papers > 0) {
        known.put(candidate, papers);
      }
    }
    return known;
  }
}
