package io.github.paperboy.watch;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.digest.NewPapers;
import io.github.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether the look at the new papers alone, which decides what questions are asked again, misses a
/// paper that an answer would be written from. Every question is searched for and, where a new
/// paper was found, answered; then each value of [WatchSettings#near()] is held against what came
/// out.
public final class ReachCheck {
  private static final int STEPS = 10;
  private static final double STEP = 0.05;

  private final WatchDesk desk;
  private final Set<PaperId> fresh;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Map<PaperId, Double>> near = new ArrayList<>();

  private ReachCheck(WatchDesk desk, List<PaperId> fresh) {
    this.desk = desk;
    this.fresh = Set.copyOf(fresh);
  }

  /// A new paper that the answer to a question may be written from.
  private record Pair(double near, boolean cited) {}

  /// What came of it.
  ///
  /// @param questions how many there were
  /// @param readable how often an answer could be written from a new paper
  /// @param cited how often it cited one
  /// @param rows by the value of `watch.near`, ascending
  public record Report(int questions, int readable, int cited, List<Row> rows) {
    public Report {
      rows = List.copyOf(rows);
    }
  }

  /// One value of `watch.near`. Papers that come together count each alone.
  ///
  /// @param searched questions that are searched for when all papers come at once
  /// @param onAverage questions that are searched for when one paper comes
  /// @param readable papers kept that an answer could be written from
  /// @param cited papers kept that one cited
  public record Row(double near, int searched, double onAverage, int readable, int cited) {}

  /// @param fresh papers of the index that count as new
  /// @param papers the same with what they are compared by
  public static Report of(
      WatchDesk desk, List<PaperId> fresh, NewPapers papers, List<String> questions) {
    var check = new ReachCheck(desk, fresh);
    questions.forEach(question -> check.read(question, papers));
    return check.report();
  }

  private void read(String question, NewPapers papers) {
    Map<PaperId, Double> found = new HashMap<>();
    new Reach(papers, 0, 0)
        .of(desk.understand(question))
        .forEach(each -> found.put(each.paper().id(), each.relevance()));
    near.add(found);
    var prospect = desk.search(question);
    var readable = prospect.readable().stream().filter(fresh::contains).toList();
    if (readable.isEmpty()) {
      return;
    }
    var cited = cited(prospect.answer().get());
    readable.forEach(id -> pairs.add(new Pair(found.getOrDefault(id, -1.0), cited.contains(id))));
  }

  private static Set<PaperId> cited(Answer answer) {
    return new HashSet<>(Known.of(answer).cited());
  }

  private Report report() {
    var rows = IntStream.range(0, STEPS + 1).mapToObj(step -> row(step * STEP)).toList();
    return new Report(near.size(), pairs.size(), cited(-1), rows);
  }

  private Row row(double least) {
    long searched =
        near.stream().filter(each -> each.values().stream().anyMatch(n -> n >= least)).count();
    long all =
        near.stream()
            .mapToLong(each -> each.values().stream().filter(n -> n >= least).count())
            .sum();
    long readable = pairs.stream().filter(pair -> pair.near >= least).count();
    return new Row(
        least, (int) searched, (double) all / fresh.size(), (int) readable, cited(least));
  }

  private int cited(double least) {
    return (int) pairs.stream().filter(pair -> pair.cited && pair.near >= least).count();
  }
}
