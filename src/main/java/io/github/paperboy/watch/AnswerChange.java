package io.github.paperboy.watch;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.WatchStore;
import java.util.List;
import java.util.Optional;

/// What an answer says now that it did not say before: only papers that came since count, so that a
/// paper which merely moved up is no news.
final class AnswerChange {
  private final WatchStore store;

  AnswerChange(WatchStore store) {
    this.store = store;
  }

  /// Whether an answer that is written from these papers may cite one that came since.
  boolean isPossible(StandingWatch watch, List<PaperId> readable) {
    return store.arrivals(readable).values().stream().anyMatch(each -> each > watch.arrival());
  }

  /// @return empty when nothing new is cited
  Optional<Difference.Answered> between(StandingWatch watch, Answer now) {
    if (!(now instanceof Answer.Cited cited)) {
      return Optional.empty();
    }
    var fresh = fresh(watch, cited);
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    var before = watch.known().cited();
    return Optional.of(new Difference.Answered(fresh, dropped(before, cited), !before.isEmpty()));
  }

  private List<NotedPaper> fresh(StandingWatch watch, Answer.Cited now) {
    var others =
        now.citations().stream()
            .filter(citation -> !watch.known().has(citation.paper().id()))
            .toList();
    var arrivals = store.arrivals(others.stream().map(each -> each.paper().id()).toList());
    return others.stream()
        .filter(each -> arrivals.getOrDefault(each.paper().id(), 0L) > watch.arrival())
        .map(each -> NotedPaper.of(each.paper(), quote(now, each)))
        .toList();
  }

  /// The first sentence that the answer quotes from a paper.
  private static String quote(Answer.Cited answer, Citation citation) {
    return answer.statements().stream()
        .flatMap(statement -> statement.quotes().stream())
        .filter(quote -> quote.evidence() == citation.number())
        .map(Quote::text)
        .findFirst()
        .orElse("");
  }

  private List<String> dropped(List<PaperId> before, Answer.Cited now) {
    var cited = Known.of(now).cited();
    var gone = before.stream().filter(id -> !cited.contains(id)).toList();
    var papers = store.papers(gone);
    return gone.stream()
        .flatMap(id -> Optional.ofNullable(papers.get(id)).map(Paper::title).stream())
        .toList();
  }
}
