package io.github.paperboy.watch;

import io.github.paperboy.digest.NewPapers;
import io.github.paperboy.digest.NewPapers.Near;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which new papers a search for a question may find, told without a search: whatever the search
/// goes by, be it words, the sides of a comparison, titles, ids or conditions alone, is held
/// against the new papers only. For one lot of papers; used by one thread.
final class Reach {
  /// So many titles that a question may name are looked at; the likeliest come first.
  private static final int TITLES = 4;

  private static final Comparator<Near> NEARER =
      Comparator.comparingDouble(Near::relevance).thenComparing(near -> near.paper().id());

  private final NewPapers papers;
  private final int first;
  private final double least;

  /// @param papers new ones
  /// @param first the papers before this one are left out
  /// @param least how near, 0 to 1, a paper must be
  Reach(NewPapers papers, int first, double least) {
    this.papers = papers;
    this.first = first;
    this.least = least;
  }

  /// @return in no certain order, each paper once
  List<Near> of(SearchPlan plan) {
    if (plan.asksNothing()) {
      return List.of();
    }
    if (!plan.papers().isEmpty()) {
      return papers.all(first).stream()
          .filter(near -> plan.papers().contains(near.paper().id()))
          .toList();
    }
    var texts = texts(plan);
    return texts.isEmpty() ? papers.all(first) : nearAny(texts);
  }

  /// What papers are searched for; nothing when conditions alone choose them.
  private static Set<String> texts(SearchPlan plan) {
    Set<String> texts = new LinkedHashSet<>();
    plan.sides().forEach(side -> texts.add((side + " " + plan.text()).strip()));
    texts.add(plan.text());
    plan.titles().stream().limit(TITLES).forEach(texts::add);
    texts.removeIf(String::isBlank);
    return texts;
  }

  private List<Near> nearAny(Set<String> texts) {
    Map<PaperId, Near> near = new HashMap<>();
    for (var text : texts) {
      for (var each : papers.near(text, first, least)) {
        near.merge(
            each.paper().id(), each, (one, other) -> NEARER.compare(one, other) >= 0 ? one : other);
      }
    }
    return new ArrayList<>(near.values());
  }
}
