package io.github.paperboy.index.lucene;

import io.github.paperboy.index.IndexStats;
import io.github.paperboy.index.Order;
import io.github.paperboy.paper.PaperDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Counts what an index holds.
final class StatsReader {
  private final IndexSearcher searcher;

  StatsReader(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  IndexStats read() throws IOException {
    var reader = searcher.getIndexReader();
    int unencoded = searcher.count(new TermQuery(new Term(Fields.MARK, Fields.UNENCODED)));
    return new IndexStats(
        reader.numDocs(),
        reader.numDocs() - unencoded,
        firstDate(Orders.OLDEST),
        firstDate(Orders.of(Order.NEWEST)),
        organisations(),
        new ArrayList<>(Vocabulary.of(reader, Fields.CATEGORY_NAME)),
        new ArrayList<>(Vocabulary.of(reader, Fields.SOURCE_NAME)));
  }

  private Map<String, String> organisations() throws IOException {
    Map<String, String> names = new HashMap<>();
    for (var keyAndName : Vocabulary.of(searcher.getIndexReader(), Fields.ORGANISATION_NAME)) {
      int tab = keyAndName.indexOf('\t');
      names.putIfAbsent(keyAndName.substring(0, tab), keyAndName.substring(tab + 1));
    }
    return names;
  }

  private @Nullable PaperDate firstDate(Sort sort) throws IOException {
    var found = searcher.search(new FieldExistsQuery(Fields.FIRST_DAY), 1, sort).scoreDocs;
    if (found.length == 0) {
      return null;
    }
    return PaperTexts.read(searcher, found[0].doc).date().orElse(null);
  }
}
