package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperJson;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Reads stretches of the order in which papers came.
final class ArrivalRows {
  private ArrivalRows() {}

  /// Walks back from the last arrival; the moment asked for is seldom far behind.
  static long last(Handle handle, Instant until) {
    return handle
        .createQuery(
            "SELECT arrival FROM paper WHERE first_seen <= ? ORDER BY arrival DESC LIMIT 1")
        .bind(0, until.toEpochMilli())
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  static List<Paper> latest(Handle handle, long after, long through, int limit) {
    return handle
        .createQuery(
            "SELECT json FROM paper WHERE arrival > ? AND arrival <= ? ORDER BY arrival DESC"
                + " LIMIT ?")
        .bind(0, after)
        .bind(1, through)
        .bind(2, limit)
        .map((row, _) -> PaperJson.read(row.getBytes(1)))
        .list()
        .reversed();
  }
}
