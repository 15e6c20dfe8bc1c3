package io.github.paperboy.eval;

import io.github.paperboy.ask.Fate;
import io.github.paperboy.claim.Label;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What becomes of labelled claims when they are sentences of an answer and cite their papers. The
/// gravest mistakes are a true sentence removed and a false one shown as verified.
///
/// @param counts by what is right, then by what happens
public record SentenceFates(Map<Label, Map<Fate, Long>> counts) {
  /// One sentence: what its paper says of it, and what became of it.
  public record Case(Label right, Fate fate) {}

  public static SentenceFates of(List<Case> cases) {
    Map<Label, Map<Fate, Long>> counts = new EnumMap<>(Label.class);
    for (var label : Label.values()) {
      Map<Fate, Long> row = new EnumMap<>(Fate.class);
      for (var fate : Fate.values()) {
        row.put(fate, cases.stream().filter(new Case(label, fate)::equals).count());
      }
      counts.put(label, row);
    }
    return new SentenceFates(counts);
  }

  public long count(Label right, Fate fate) {
    return counts.getOrDefault(right, Map.of()).getOrDefault(fate, 0L);
  }

  /// The shares of true sentences that stay, and of contradicted ones that are not trusted; 1 where
  /// there are none.
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("supported_kept", 1 - share(Label.SUPPORTED, Fate.REMOVED));
    figures.put("contradicted_caught", 1 - share(Label.CONTRADICTED, Fate.VERIFIED));
    return figures;
  }

  private double share(Label right, Fate fate) {
    long all = counts.getOrDefault(right, Map.of()).values().stream().mapToLong(n -> n).sum();
    return all == 0 ? 0 : count(right, fate) / (double) all;
  }

  /// A table for people, one line each.
  public String format() {
    var table = new StringBuilder();
    for (var label : Label.values()) {
      table.append(
          String.format(
              Locale.ROOT,
              "as a sentence, %-12s  %3d verified  %3d marked  %3d removed%n",
              label.key(),
              count(label, Fate.VERIFIED),
              count(label, Fate.MARKED),
              count(label, Fate.REMOVED)));
    }
    return table.toString();
  }
}
