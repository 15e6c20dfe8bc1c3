package io.github.paperboy.index.lucene;

import io.github.paperboy.index.PaperFilter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Conditions on facts as clauses that do not score.
final class FactQuery {
  /// Room for middle names and for the family name first; less than the gap between authors.
  private static final int NAME_SLOP = 8;

  private static final Term WITHDRAWN = new Term(Fields.MARK, Fields.WITHDRAWN);

  private final PaperFilter filter;
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();

  private FactQuery(PaperFilter filter) {
    this.filter = filter;
  }

  /// The papers that meet the filter and match the query.
  static Query restrict(Query scored, PaperFilter filter, IndexReader reader) throws IOException {
    return new FactQuery(filter).addAll(scored, Occur.MUST, reader);
  }

  /// The papers that meet the filter.
  static Query of(PaperFilter filter, IndexReader reader) throws IOException {
    return new FactQuery(filter).addAll(MatchAllDocsQuery.INSTANCE, Occur.FILTER, reader);
  }

  private Query addAll(Query base, Occur occur, IndexReader reader) throws IOException {
    addDates(filter.since(), filter.until());
    addAnyOf(Fields.CATEGORY, filter.categories(), PaperDocument::key);
    addAnyOf(Fields.ORGANISATION, filter.organisations(), PaperDocument::key);
    addAnyOf(Fields.SOURCE, filter.sources(), UnaryOperator.identity());
    filter.authors().forEach(this::addAuthor);
    addRange(Fields.AUTHOR_COUNT, filter.minAuthors(), filter.maxAuthors());
    addRange(Fields.COMMENTS, filter.minComments(), null);
    // Withdrawn papers are rare; where there are none, nothing has to be checked for each paper.
    if (!filter.withdrawn() && reader.docFreq(WITHDRAWN) > 0) {
      query.add(new TermQuery(WITHDRAWN), Occur.MUST_NOT);
    }
    var conditions = query.build();
    return conditions.clauses().isEmpty() ? base : query.add(base, occur).build();
  }

  private void addDates(@Nullable LocalDate since, @Nullable LocalDate until) {
    addRange(Fields.FIRST_DAY, day(since), null);
    addRange(Fields.LAST_DAY, null, day(until));
  }

  private static @Nullable Integer day(@Nullable LocalDate date) {
    return date == null
        ? null
        : Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private void addRange(String field, @Nullable Integer least, @Nullable Integer most) {
    if (least == null && most == null) {
      return;
    }
    int from = least == null ? Integer.MIN_VALUE : least;
    int to = most == null ? Integer.MAX_VALUE : most;
    query.add(
        from > to
            ? new MatchNoDocsQuery("nothing is from " + from + " to " + to)
            : IntField.newRangeQuery(field, from, to),
        Occur.FILTER);
  }

  private void addAnyOf(String field, Set<String> values, UnaryOperator<String> key) {
    if (values.isEmpty()) {
      return;
    }
    Collection<BytesRef> terms = values.stream().map(key).map(BytesRef::new).toList();
    query.add(new TermInSetQuery(field, terms), Occur.FILTER);
  }

  private void addAuthor(String name) {
    List<String> parts = TextAnalysis.terms(TextAnalysis.NAMES, name);
    query.add(
        parts.isEmpty()
            ? new MatchNoDocsQuery("no name in '" + name + "'")
            : new PhraseQuery(NAME_SLOP, Fields.AUTHOR, parts.toArray(String[]::new)),
        Occur.FILTER);
  }
}
