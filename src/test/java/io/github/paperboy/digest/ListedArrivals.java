package io.github.paperboy.digest;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Papers that arrive when a test says so.
final class ListedArrivals implements Arrivals {
  private record Arrived(Paper paper, Instant at) {}

  private final List<Arrived> arrived = new ArrayList<>();

  synchronized void arrive(String id, Instant at) {
    arrive(Paper.of(new PaperId(id), "Paper " + id, "We propose " + id + ".", "test"), at);
  }

  synchronized void arrive(Paper paper, Instant at) {
    arrived.add(new Arrived(paper, at));
  }

  @Override
  public synchronized long last(Instant until) {
    return arrived.stream().takeWhile(each -> !each.at.isAfter(until)).count();
  }

  @Override
  public synchronized List<Paper> between(long after, long through, int limit) {
    var papers = arrived.subList((int) after, (int) through).stream().map(Arrived::paper).toList();
    return papers.subList(Math.max(0, papers.size() - limit), papers.size());
  }
}
