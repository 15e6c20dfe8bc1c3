package io.github.paperboy.watch;

import io.github.paperboy.digest.NewPapers;
import io.github.paperboy.digest.NewPapers.Near;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.store.Arrival;
import io.github.paperboy.store.WatchStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Holds new papers against watches: each paper is read once, a portion at a time, however many
/// watches there are, and nothing depends on how many papers there are in all. Lives for one round;
/// used by one thread.
final class PaperSweep {
  private static final int PORTION = 500;

  private final WatchStore store;
  private final WatchDesk desk;
  private final Setbacks setbacks;
  private final WatchSettings settings;
  private final double threshold;
  private final Map<String, SearchPlan> plans = new HashMap<>();

  /// @param threshold least relevance of a paper for a saved search
  PaperSweep(
      WatchStore store,
      WatchDesk desk,
      Setbacks setbacks,
      WatchSettings settings,
      double threshold) {
    this.store = store;
    this.desk = desk;
    this.setbacks = setbacks;
    this.settings = settings;
    this.threshold = threshold;
  }

  /// @param through the last arrival to be looked at
  /// @return how many papers were looked at
  int run(List<StandingWatch> watches, long through, Function<StandingWatch, Finding> findings) {
    var curious = watches.stream().filter(each -> awaitsPapers(each.watch().subject())).toList();
    int read = 0;
    long after = curious.stream().mapToLong(StandingWatch::arrival).min().orElse(through);
    while (after < through) {
      var arrivals =
          store.arrivalsAfter(after, PORTION).stream()
              .takeWhile(each -> each.number() <= through)
              .toList();
      if (arrivals.isEmpty()) {
        break;
      }
      match(curious, arrivals, findings);
      read += arrivals.size();
      after = arrivals.getLast().number();
    }
    return read;
  }

  private static boolean awaitsPapers(Subject subject) {
    return switch (subject) {
      case Subject.Question _, Subject.Search _, Subject.Author _, Subject.Organisation _ -> true;
      case Subject.OnePaper _, Subject.Discussed _ -> false;
    };
  }

  private void match(
      List<StandingWatch> watches,
      List<Arrival> arrivals,
      Function<StandingWatch, Finding> findings) {
    var papers = desk.read(arrivals.stream().map(Arrival::paper).toList());
    for (var watch : watches) {
      int first = firstAfter(watch.arrival(), arrivals);
      if (first < arrivals.size() && !setbacks.isResting(watch.watch())) {
        setbacks.attempt(
            watch.watch(),
            () -> {
              var near = near(watch.watch().subject(), papers, first);
              if (!near.isEmpty()) {
                findings.apply(watch).add(near);
              }
            });
      }
    }
  }

  private static int firstAfter(long number, List<Arrival> arrivals) {
    int first = 0;
    while (first < arrivals.size() && arrivals.get(first).number() <= number) {
      first++;
    }
    return first;
  }

  private List<Near> near(Subject subject, NewPapers papers, int first) {
    return switch (subject) {
      case Subject.Question(var text) -> new Reach(papers, first, settings.near()).of(plan(text));
      case Subject.Search(var text) -> searched(text, papers, first);
      case Subject.Author(var name) -> sure(papers.byAuthor(name, first));
      case Subject.Organisation(var name) -> sure(papers.fromOrganisation(name, first));
      case Subject.OnePaper _, Subject.Discussed _ -> List.of();
    };
  }

  private static List<Near> sure(List<Paper> papers) {
    return papers.stream()
        .filter(paper -> !paper.withdrawn())
        .map(paper -> new Near(paper, 1))
        .toList();
  }

  private List<Near> searched(String text, NewPapers papers, int first) {
    var filter = plan(text).filter().withDates(null, null); // what comes is of today
    return onTopic(text, papers, first).stream()
        .filter(near -> filter.admits(near.paper()))
        .toList();
  }

  /// The papers near what a text is about; all when it names conditions only.
  private List<Near> onTopic(String text, NewPapers papers, int first) {
    var words = plan(text).text();
    return words.isBlank() && !plan(text).filter().equals(PaperFilter.NONE)
        ? papers.all(first)
        : papers.near(words.isBlank() ? text : words, first, threshold);
  }

  private SearchPlan plan(String text) {
    return plans.computeIfAbsent(text, desk::understand);
  }
}
