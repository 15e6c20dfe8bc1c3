package io.github.paperboy.discord.bench;

import io.github.paperboy.discord.bench.Outcome.End;
import java.util.List;

/// What was shown in the end.
record Ends(long shown, long declined, long nothing, long lost) {
  static Ends of(List<Outcome> outcomes) {
    return new Ends(
        count(outcomes, End.SHOWN),
        count(outcomes, End.DECLINED),
        count(outcomes, End.NOTHING),
        outcomes.stream().filter(Outcome::isLost).count());
  }

  private static long count(List<Outcome> outcomes, End end) {
    return outcomes.stream().filter(each -> !each.isLost() && each.end() == end).count();
  }

  @Override
  public String toString() {
    return "%,d shown, %,d declined, %,d acknowledged and not yet shown, %,d lost"
        .formatted(shown, declined, nothing, lost);
  }
}
