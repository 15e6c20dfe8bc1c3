package io.github.paperboy.app;

import io.github.paperboy.digest.NewPapers;
import io.github.paperboy.digest.Recap;
import io.github.paperboy.digest.SentPapers;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Browsing;
import io.github.paperboy.retrieve.DayRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What came in some days, for whoever was away. Safe for several threads.
///
/// @param paperboy open for questions
/// @param place tells the day
public record CatchUp(Paperboy paperboy, Place place) {
  /// So many papers a search gives for each topic, to be weighed as those of a digest.
  private static final int CANDIDATES = 500;

  public LocalDate today() {
    return LocalDate.ofInstant(place.clock().instant(), place.zone());
  }

  /// The newest day there is a paper of.
  public LocalDate newest() {
    try (var view = paperboy.view()) {
      return Browsing.newest(view.stats(today()), today());
    }
  }

  /// All papers, the most discussed first.
  ///
  /// @param filter with the days
  public List<Paper> discussed(PaperFilter filter, int limit) {
    return browsing().discussed(filter, limit);
  }

  /// Those on some topics, in the order of digests.
  ///
  /// @param filter with the days
  public List<Paper> about(List<String> topics, PaperFilter filter, int limit) {
    Map<PaperId, Paper> found = new LinkedHashMap<>();
    for (var topic : topics) {
      browsing()
          .about(topic, filter, CANDIDATES)
          .forEach(paper -> found.putIfAbsent(paper.id(), paper));
    }
    var settings = place.config().digest();
    var papers =
        new NewPapers.Reader(paperboy.index(), paperboy.embeddings(), settings)
            .read(List.copyOf(found.values()));
    return new Recap(settings, today()).of(papers, topics).stream().limit(limit).toList();
  }

  /// Those of all digests that were sent, the best liked first.
  ///
  /// @param desk of the same data
  /// @param range days of the digests
  /// @param filter without days
  public List<Paper> digested(DigestDesk desk, DayRange range, PaperFilter filter, int limit) {
    var ids = new SentPapers(desk.sent()).of(desk.subscriptions().all(), range);
    try (var view = paperboy.view()) {
      return ids.stream()
          .flatMap(id -> view.paper(id).stream())
          .filter(filter::admits)
          .limit(limit)
          .toList();
    }
  }

  private Browsing browsing() {
    return new Browsing(paperboy::search);
  }
}
