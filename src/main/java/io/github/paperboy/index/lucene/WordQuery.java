package io.github.paperboy.index.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The words of a question as a query that scores. Words, not a syntax: every character is text.
final class WordQuery {
  private static final float TITLE_WEIGHT = 3;

  /// Different words that are looked at before the rarest are kept.
  private static final int MAX_CONSIDERED = 1_000;

  /// Below Lucene's own limit of clauses.
  private static final int MAX_PLAIN_TERMS = 1_000;

  private WordQuery() {}

  /// BM25 over title and abstract as one field, a word of the title counting three times (BM25F). A
  /// word the question repeats counts as often.
  ///
  /// @param maxTerms most different words looked up; the rarest stay
  static Query of(String text, IndexReader reader, int maxTerms) throws IOException {
    var counts = counted(text);
    if (counts.isEmpty()) {
      return new MatchNoDocsQuery("no words");
    }
    var terms =
        counts.size() <= maxTerms ? counts.keySet() : rarest(counts.keySet(), reader, maxTerms);
    var query = new BooleanQuery.Builder();
    for (var term : terms) {
      query.add(boosted(combined(term), counts.getOrDefault(term, 1)), Occur.SHOULD);
    }
    return query.build();
  }

  /// The yardstick's query: each word of the text against one field.
  static Query plain(String text) {
    var query = new BooleanQuery.Builder();
    TextAnalysis.terms(TextAnalysis.PLAIN, text).stream()
        .limit(MAX_PLAIN_TERMS)
        .forEach(term -> query.add(new TermQuery(new Term(Fields.PLAIN, term)), Occur.SHOULD));
    return query.build();
  }

  private static Map<String, Integer> counted(String text) {
    List<String> terms = TextAnalysis.terms(TextAnalysis.QUESTION, text);
    if (terms.isEmpty()) {
      terms = TextAnalysis.terms(TextAnalysis.ENGLISH, text);
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
    return counts;
  }

  private static List<String> rarest(Iterable<String> terms, IndexReader reader, int count)
      throws IOException {
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    for (var term : terms) {
      if (frequencies.size() == MAX_CONSIDERED) {
        break;
      }
      int frequency =
          Math.max(
              reader.docFreq(new Term(Fields.TITLE, term)),
              reader.docFreq(new Term(Fields.TEXT, term)));
      if (frequency > 0) {
        frequencies.put(term, frequency);
      }
    }
    Stream<Map.Entry<String, Integer>> entries = frequencies.entrySet().stream();
    return entries
        .sorted(Comparator.comparing(Map.Entry::getValue))
        .limit(count)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Query combined(String term) {
    return new CombinedFieldQuery.Builder(term)
        .addField(Fields.TITLE, TITLE_WEIGHT)
        .addField(Fields.TEXT, 1)
        .build();
  }

  private static Query boosted(Query query, int times) {
    return times == 1 ? query : new BoostQuery(query, times);
  }
}
