package io.github.paperboy.digest;

import io.github.paperboy.embed.Vectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Picks the best papers one after the other, each also for being different from those before, and
/// leaves no theme more than its share. Pure.
final class Selection {
  /// Cosines of static vectors from where papers become alike.
  private static final double UNLIKE = 0.5;

  private final int papers;
  private final double sameness;

  /// @param papers at most so many
  /// @param sameness how much likeness to a paper already picked takes away
  Selection(int papers, double sameness) {
    this.papers = papers;
    this.sameness = sameness;
  }

  /// A paper that may be picked.
  ///
  /// @param score the higher, the better
  record Scored(InterestMatch.Match match, double score) {}

  List<InterestMatch.Match> pick(List<Scored> candidates) {
    var left = new ArrayList<>(candidates);
    left.sort(
        Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(each -> each.match().paper().paper().id()));
    Map<String, Integer> themes = new HashMap<>();
    int share = share(candidates);
    List<InterestMatch.Match> picked = new ArrayList<>();
    while (picked.size() < papers && !left.isEmpty()) {
      var best = best(left, picked);
      left.remove(best);
      if (themes.merge(best.match.theme(), 1, Integer::sum) <= share) {
        picked.add(best.match);
      }
    }
    return picked;
  }

  /// Of several themes none gets more than three papers in five.
  private int share(List<Scored> candidates) {
    long themes = candidates.stream().map(each -> each.match.theme()).distinct().count();
    return themes < 2 ? papers : Math.max(1, (papers * 3 + 4) / 5);
  }

  private Scored best(List<Scored> left, List<InterestMatch.Match> picked) {
    Scored best = left.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (var each : left) {
      if (each.score <= most) {
        break; // in order of score, from which likeness only takes away
      }
      double score = each.score - sameness * likeness(each.match, picked);
      if (score > most) {
        most = score;
        best = each;
      }
    }
    return best;
  }

  private static double likeness(InterestMatch.Match match, List<InterestMatch.Match> picked) {
    double most = 0;
    var mine = match.paper().statics();
    for (var each : picked) {
      var other = each.paper().statics();
      if (mine != null && other != null) {
        most = Math.max(most, (Vectors.cosine(mine, other) - UNLIKE) / (1 - UNLIKE));
      }
    }
    return most;
  }
}
