package io.github.paperboy.retrieve;

import io.github.paperboy.index.IndexStats;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What a search found.
///
/// @param plan what was searched for
/// @param evidence best first
/// @param searched the index it was found in
/// @param timings how long each stage took, by name, in order
public record Retrieved(
    SearchPlan plan, List<Evidence> evidence, IndexStats searched, Map<String, Duration> timings) {
  public Retrieved {
    evidence = List.copyOf(evidence);
  }
}
