package io.github.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalRowsTest {
  private static final Instant START = Instant.parse("2026-11-20T06:00:00Z");

  private static void arrive(Path file, Instant when, String... ids) {
    try (var store =
        SqlitePaperStore.open(file, StoreSettings.DEFAULTS, InstantSource.fixed(when))) {
      for (var id : ids) {
        store.saveAll(List.of(Paper.of(new PaperId(id), "Title of " + id, "Text.", "test")));
      }
    }
  }

  private static List<String> ids(List<Paper> papers) {
    return papers.stream().map(paper -> paper.id().value()).toList();
  }

  @Test
  void aStretchOfArrivalsIsReadUpToAMoment(@TempDir Path directory) {
    var file = directory.resolve("papers.db");
    arrive(file, START, "a", "b");
    arrive(file, START.plusSeconds(60), "c");
    try (var store = DigestStore.open(file, StoreSettings.DEFAULTS)) {
      long before = store.lastArrival(START.plusSeconds(59));
      long after = store.lastArrival(START.plusSeconds(60));
      assertThat(store.lastArrival(START.minusSeconds(1))).isZero();
      assertThat(ids(store.arrivals(0, before, 9))).containsExactly("a", "b");
      assertThat(ids(store.arrivals(before, after, 9))).containsExactly("c");
      assertThat(ids(store.arrivals(0, after, 2))).containsExactly("b", "c");
    }
  }
}
