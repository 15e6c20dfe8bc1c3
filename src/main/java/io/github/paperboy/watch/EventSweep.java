package io.github.paperboy.watch;

import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.PaperEvent;
import io.github.paperboy.store.WatchStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Holds what happened to papers against the watches of papers. Lives for one round; used by one
/// thread.
final class EventSweep {
  private static final int PORTION = 500;

  private final WatchStore store;

  EventSweep(WatchStore store) {
    this.store = store;
  }

  /// @param through the last event to be looked at
  /// @return how many events were looked at
  int run(List<StandingWatch> watches, long through, Function<StandingWatch, Finding> findings) {
    var byPaper = byPaper(watches);
    int read = 0;
    long after =
        byPaper.isEmpty()
            ? through
            : watches.stream().mapToLong(StandingWatch::event).min().orElse(through);
    while (after < through) {
      var events =
          store.eventsAfter(after, PORTION).stream()
              .takeWhile(each -> each.number() <= through)
              .toList();
      if (events.isEmpty()) {
        break;
      }
      match(byPaper, events, findings);
      read += events.size();
      after = events.getLast().number();
    }
    return read;
  }

  /// By the ids that the papers have now.
  private Map<PaperId, List<StandingWatch>> byPaper(List<StandingWatch> watches) {
    Set<PaperId> all = new HashSet<>();
    watches.forEach(each -> all.addAll(papers(each)));
    var current = store.current(all);
    Map<PaperId, List<StandingWatch>> byPaper = new HashMap<>();
    for (var watch : watches) {
      for (var paper : papers(watch)) {
        byPaper
            .computeIfAbsent(current.getOrDefault(paper, paper), _ -> new ArrayList<>())
            .add(watch);
      }
    }
    return byPaper;
  }

  private static List<PaperId> papers(StandingWatch watch) {
    return switch (watch.watch().subject()) {
      case Subject.OnePaper(var paper, _) -> List.of(paper);
      case Subject.Discussed(var papers) -> papers;
      case Subject.Question _, Subject.Search _, Subject.Author _, Subject.Organisation _ ->
          List.of();
    };
  }

  private void match(
      Map<PaperId, List<StandingWatch>> byPaper,
      List<PaperEvent> events,
      Function<StandingWatch, Finding> findings) {
    var current = store.current(events.stream().map(PaperEvent::paper).toList());
    for (var event : events) {
      var id = current.getOrDefault(event.paper(), event.paper());
      for (var watch : byPaper.getOrDefault(id, List.of())) {
        if (event.kind() != PaperEvent.Kind.ID_FOUND && event.number() > watch.event()) {
          happening(event, id).ifPresent(findings.apply(watch)::add);
        }
      }
    }
  }

  private Optional<Difference.Happening> happening(PaperEvent event, PaperId id) {
    return Optional.ofNullable(store.papers(List.of(id)).get(id))
        .map(paper ->
            new Difference.Happening(event.kind(), NotedPaper.of(paper, ""), event.detail()));
  }
}
