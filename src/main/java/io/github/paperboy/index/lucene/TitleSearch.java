package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Hit;
import io.github.paperboy.index.PaperFilter;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Finds the paper whose title or acronym somebody remembers. The rarest stretches of the text and
/// all that could be an acronym name candidates; [TitleMatch] judges them.
final class TitleSearch {
  private static final int CANDIDATES = 20;
  private static final int RAREST_GRAMS = 14;

  /// Below this a paper has nothing to do with the text.
  private static final double LEAST = 0.3;

  private final PaperSearcher searcher;
  private final DocIds ids;

  TitleSearch(PaperSearcher searcher, DocIds ids) {
    this.searcher = searcher;
    this.ids = ids;
  }

  List<Hit> search(String text, PaperFilter filter, int limit) throws IOException {
    var reader = searcher.getIndexReader();
    var query = TitleQuery.of(text, searcher);
    if (query.words().isEmpty()) {
      return List.of();
    }
    int candidates = Math.max(CANDIDATES, limit);
    var grams = grams(query);
    Set<Integer> docs = new TreeSet<>();
    docs.addAll(candidates(FactQuery.restrict(grams, filter, reader), candidates));
    docs.addAll(candidates(FactQuery.restrict(named(query, grams), filter, reader), candidates));
    return judged(query, docs, limit);
  }

  private List<Integer> candidates(Query query, int count) throws IOException {
    var found =
        searcher.search(query, Math.min(count, Math.max(1, searcher.getIndexReader().maxDoc())));
    return Stream.of(found.scoreDocs).map(each -> each.doc).toList();
  }

  private List<Hit> judged(TitleQuery query, Set<Integer> docs, int limit) throws IOException {
    var match = new TitleMatch(query);
    var names = new DocValuesCursor(searcher.getIndexReader().leaves(), Fields.NAMES);
    var judged = Stream.<ScoreDoc>builder();
    for (int doc : docs) {
      var value = names.at(doc);
      double score = value == null ? 0 : match.score(PaperNames.decode(value));
      if (score >= LEAST) {
        judged.add(new ScoreDoc(doc, (float) score));
      }
    }
    return TopHits.ordered(ids, judged.build().toArray(ScoreDoc[]::new), limit);
  }

  private Query grams(TitleQuery query) throws IOException {
    var grams = new BooleanQuery.Builder();
    var rarest =
        query.gramWeights().entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(gram -> new Term(Fields.TITLE_GRAMS, gram.getKey()))
            .toList();
    int count = 0;
    for (var term : rarest) {
      if (count == RAREST_GRAMS) {
        break;
      }
      // Looked up once, though two queries hold it.
      var states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        grams.add(new TermQuery(term, states), Occur.SHOULD);
        count++;
      }
    }
    return grams.build();
  }

  private static Query named(TitleQuery query, Query grams) {
    var aliases = new BooleanQuery.Builder();
    query
        .aliases()
        .keySet()
        .forEach(alias -> aliases.add(new TermQuery(new Term(Fields.ALIAS, alias)), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(aliases.build(), Occur.MUST)
        .add(grams, Occur.SHOULD)
        .build();
  }
}
