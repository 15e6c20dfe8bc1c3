package io.github.paperboy.retrieve;

import static io.github.paperboy.embed.Vectors.dot;
import static java.util.stream.Collectors.toMap;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.Hit;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.index.IndexView;
import io.github.paperboy.index.LexicalQuery;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.index.Space;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// A handful of papers, searched in the plainest way: the lexical score is the number of words
/// shared; a title is surely meant by its first word or by all of it. Of the filter it knows
/// organisations.
///
/// @param papers what it holds
/// @param encoded which of them have an encoding, that of [TopicModel]
record SmallIndex(List<Paper> papers, List<Paper> encoded) implements SearchableIndex, IndexView {
  @Override
  public IndexView view() {
    return this;
  }

  @Override
  public List<Hit> lexical(LexicalQuery query, PaperFilter filter, int limit) {
    return switch (query) {
      case LexicalQuery.Words(var text) ->
          best(filter, limit, paper -> positive(shared(text, paper)));
      case LexicalQuery.Plain(var text) ->
          best(filter, limit, paper -> positive(shared(text, paper)) / 2);
      case LexicalQuery.TitleLike(var text) ->
          best(filter, limit, paper -> isNamed(text, paper) ? 0.9 : Double.NaN);
    };
  }

  @Override
  public List<Hit> nearest(Space space, float[] vector, PaperFilter filter, int limit) {
    var searched = space == Space.ENCODED ? encoded : papers;
    return best(
        filter, limit, paper -> searched.contains(paper) ? dot(vector, whole(paper)) : Double.NaN);
  }

  @Override
  public List<Hit> nearestUnencoded(float[] vector, PaperFilter filter, int limit) {
    return best(
        filter, limit, paper -> encoded.contains(paper) ? Double.NaN : dot(vector, whole(paper)));
  }

  @Override
  public List<Hit> browse(Order order, PaperFilter filter, int limit) {
    var ordered =
        papers.stream().filter(meets(filter)).sorted(FactOrder.of(order)).limit(limit).toList();
    return ordered.stream()
        .map(paper -> new Hit(paper.id(), (double) limit - ordered.indexOf(paper)))
        .toList();
  }

  @Override
  public Map<PaperId, Encoding> encodings(Collection<PaperId> ids) {
    return encoded.stream()
        .filter(paper -> ids.contains(paper.id()))
        .collect(toMap(Paper::id, TopicModel::encoding));
  }

  @Override
  public Map<PaperId, float[]> staticVectors(Collection<PaperId> ids) {
    return papers.stream()
        .filter(paper -> ids.contains(paper.id()))
        .collect(toMap(Paper::id, SmallIndex::whole));
  }

  @Override
  public Optional<Paper> paper(PaperId id) {
    return papers(List.of(id)).stream().findFirst();
  }

  @Override
  public List<Paper> papers(List<PaperId> ids) {
    return ids.stream()
        .flatMap(id -> papers.stream().filter(paper -> paper.id().equals(id)))
        .toList();
  }

  @Override
  public List<PaperId> unencoded(int limit) {
    return papers.stream().filter(paper -> !encoded.contains(paper)).map(Paper::id).toList();
  }

  @Override
  public int count(PaperFilter filter) {
    return (int) papers.stream().filter(meets(filter)).count();
  }

  @Override
  public IndexStats stats() {
    return new IndexStats(
        papers.size(), encoded.size(), null, null, Map.of(), List.of(), List.of());
  }

  @Override
  public void refresh() {}

  @Override
  public void close() {}

  private List<Hit> best(PaperFilter filter, int limit, ToDoubleFunction<Paper> score) {
    return papers.stream()
        .filter(meets(filter))
        .map(paper -> new Hit(paper.id(), score.applyAsDouble(paper)))
        .filter(hit -> !Double.isNaN(hit.score()))
        .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id))
        .limit(limit)
        .toList();
  }

  private static Predicate<Paper> meets(PaperFilter filter) {
    return paper -> {
      var organisation = paper.byline().organisation();
      return filter.organisations().isEmpty()
          || (organisation != null && filter.organisations().contains(organisation.key()));
    };
  }

  private static double positive(double score) {
    return score > 0 ? score : Double.NaN;
  }

  private static double shared(String text, Paper paper) {
    var words = words(paper.titleAndAbstract()).toList();
    return words(text).distinct().filter(words::contains).count();
  }

  private static boolean isNamed(String text, Paper paper) {
    var title = words(paper.title()).toList();
    var named = words(text).toList();
    return named.equals(title) || named.equals(title.subList(0, 1));
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+"));
  }

  private static float[] whole(Paper paper) {
    return TopicModel.vector(paper.titleAndAbstract());
  }
}
