package io.github.paperboy.digest;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The papers of some days that are on topics, as near to them as those of a digest have to be, in
/// the order of digests: relevance, and votes of which old ones count less. Pure.
///
/// @param settings threshold and weights
/// @param day from which the age of votes counts
public record Recap(DigestSettings settings, LocalDate day) {
  /// @param papers to choose from
  /// @param topics each a few words
  /// @return best first, each once
  public List<Paper> of(NewPapers papers, List<String> topics) {
    var votes = new Votes(day, settings.weights().halfLifeDays());
    Map<PaperId, NewPapers.Near> best = new HashMap<>();
    for (var topic : topics) {
      for (var near : papers.near(topic, 0, settings.threshold())) {
        best.merge(near.paper().id(), near, Recap::nearer);
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble((NewPapers.Near near) -> -score(near, votes))
                .thenComparing(near -> near.paper().id()))
        .map(NewPapers.Near::paper)
        .toList();
  }

  private static NewPapers.Near nearer(NewPapers.Near one, NewPapers.Near other) {
    return one.relevance() >= other.relevance() ? one : other;
  }

  private double score(NewPapers.Near near, Votes votes) {
    return near.relevance() + settings.weights().engagement() * votes.of(near.paper());
  }
}
