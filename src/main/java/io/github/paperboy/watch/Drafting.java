package io.github.paperboy.watch;

import io.github.paperboy.digest.News;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.store.StoredWatch.Position;
import io.github.paperboy.store.WatchStore;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes of what was found for a watch what is told. Lives for one round; used by one thread.
final class Drafting {
  private final AnswerChange change;
  private final WatchDesk desk;
  private final Instant now;
  private final Position through;
  private int searched;
  private int asked;

  /// @param through everything up to here was looked at
  Drafting(WatchStore store, WatchDesk desk, Instant now, Position through) {
    this.change = new AnswerChange(store);
    this.desk = desk;
    this.now = now;
    this.through = through;
  }

  /// How many questions were searched for so far.
  int searched() {
    return searched;
  }

  /// How many of them were asked again.
  int asked() {
    return asked;
  }

  Draft draft(StandingWatch watch, Finding finding) {
    var position = watch.stored().position().max(through);
    if (finding.isEmpty()) {
      return new Draft(now, null, position, null);
    }
    return switch (watch.watch().subject()) {
      case Subject.Question(var text) -> answered(watch, text, position);
      case Subject.Search _, Subject.Author _, Subject.Organisation _ ->
          new Draft(now, arrived(finding), position, null);
      case Subject.OnePaper _, Subject.Discussed _ ->
          new Draft(now, new Difference.Happened(finding.happenings()), position, null);
    };
  }

  private Draft answered(StandingWatch watch, String question, Position position) {
    searched++;
    var prospect = desk.search(question);
    if (!change.isPossible(watch, prospect.readable())) {
      return new Draft(now, null, position, null);
    }
    asked++;
    var answer = prospect.answer().get();
    Optional<Difference.Answered> news = change.between(watch, answer);
    @Nullable Known known = news.isPresent() ? watch.known().then(answer) : null;
    return new Draft(now, news.orElse(null), position, known);
  }

  private static Difference arrived(Finding finding) {
    var papers = finding.best().stream().map(near -> noted(near.paper())).toList();
    return new Difference.Arrived(papers, finding.papers() - papers.size());
  }

  private static NotedPaper noted(Paper paper) {
    return NotedPaper.of(paper, News.of(paper));
  }
}
