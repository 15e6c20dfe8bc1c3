package io.github.paperboy.index;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An index at one moment. Safe for several threads; close it to let go of its files.
public interface IndexView extends AutoCloseable {
  /// The best papers for some words.
  ///
  /// @param limit at most so many, from 1
  List<Hit> lexical(LexicalQuery query, PaperFilter filter, int limit);

  /// The papers whose vectors are nearest, exactly; the score is the cosine.
  ///
  /// @param vector unit length, of the space's dimension
  List<Hit> nearest(Space space, float[] vector, PaperFilter filter, int limit);

  /// Those without a vector in [Space#ENCODED] whose static vectors are nearest, exactly; the score
  /// is the cosine.
  ///
  /// @param vector unit length, of [Space#STATIC]
  List<Hit> nearestUnencoded(float[] vector, PaperFilter filter, int limit);

  /// Papers in an order that needs no words; the score counts down from `limit`.
  List<Hit> browse(Order order, PaperFilter filter, int limit);

  /// The encodings of those papers that have one; vectors may be rounded to bytes as by
  /// [Encoding#toBytes()].
  Map<PaperId, Encoding> encodings(Collection<PaperId> ids);

  /// The static vectors of those papers that are there.
  Map<PaperId, float[]> staticVectors(Collection<PaperId> ids);

  Optional<Paper> paper(PaperId id);

  /// The papers that are there, in the order asked for.
  List<Paper> papers(List<PaperId> ids);

  /// Papers that have no vector in [Space#ENCODED] yet, newest first.
  List<PaperId> unencoded(int limit);

  /// How many papers meet the filter.
  int count(PaperFilter filter);

  /// Sizes, freshness and the words that filters may use.
  IndexStats stats();

  /// [#stats()] in which no paper to come is the newest: a date beyond tomorrow is its source's
  /// mistake, and must not stand for how far the papers here reach.
  default IndexStats stats(LocalDate today) {
    var stats = stats();
    var tomorrow = today.plusDays(1); // somewhere it has begun
    if (stats.newest() == null || !stats.newest().first().isAfter(tomorrow)) {
      return stats;
    }
    var latest = browse(Order.NEWEST, PaperFilter.NONE.withDates(null, tomorrow), 1);
    return stats.withNewest(
        latest.stream()
            .flatMap(hit -> paper(hit.id()).flatMap(Paper::date).stream())
            .findFirst()
            .orElse(null));
  }

  @Override
  void close();
}
