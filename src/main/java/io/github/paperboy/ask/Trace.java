package io.github.paperboy.ask;

import io.github.paperboy.index.IndexStats;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.SearchPlan;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How an answer came about.
///
/// @param plan what the question was understood to ask for
/// @param searched the index that was searched
/// @param timings how long each stage took, by name, in order; `total` is the last
/// @param evidence the papers that the writer read, best first
/// @param writing who wrote the answer and what that took
public record Trace(
    SearchPlan plan,
    IndexStats searched,
    Map<String, Duration> timings,
    List<Evidence> evidence,
    Writing writing) {
  public Trace {
    evidence = List.copyOf(evidence);
  }
}
