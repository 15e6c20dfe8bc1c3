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
  private int asked;

  /// @param through everything up to here was looked at
  Drafting(WatchStore store, WatchDesk desk, Instant now, Position through) {
    this.change = new AnswerChange(store);
    this.desk = desk;
    this.now = now;
    this.through = through;
  }

  /// How many questions were asked again so far.
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
    if (!change.isPossible(watch, desk.evidence(question))) {
      return new Draft(now, null, position, null);
    }
    asked++;
    var answer = desk.ask(question);
    Optional<Difference.Answered> news = change.between(watch, answer);
    @Nullable Known known = news.isPresent() ? Known.of(answer) : null;
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
