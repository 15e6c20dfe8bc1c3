package io.github.paperboy.store;

import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.PaperJson;
import io.github.paperboy.store.PaperEvent.Kind;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Reads and writes the tables `paper_event` and `former_id`, and the order in which papers came.
final class HistoryRows {
  private HistoryRows() {}

  static long last(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }

  static long lastArrival(Handle handle) {
    return last(handle, "SELECT coalesce(max(arrival), 0) FROM paper");
  }

  static long lastEvent(Handle handle) {
    return last(handle, "SELECT coalesce(max(number), 0) FROM paper_event");
  }

  /// The number of the last arrival that the index has; of the last of all when it has none.
  static long lastIndexed(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT coalesce(
              (SELECT arrival FROM paper WHERE change <=
                (SELECT coalesce(max(change), 0) FROM progress WHERE name = :index)
               ORDER BY arrival DESC LIMIT 1),
              (SELECT max(arrival) FROM paper), 0)
            """)
        .bind("index", PaperStore.INDEX)
        .mapTo(Long.class)
        .one();
  }

  /// The number of the last arrival before the first one after a number that the index lacks as it
  /// is now.
  static long indexedAfter(Handle handle, long arrival) {
    return handle
        .createQuery(
            """
            SELECT coalesce(
              (SELECT min(arrival) - 1 FROM paper WHERE arrival > :after AND change >
                (SELECT coalesce(max(change), 0) FROM progress WHERE name = :index)),
              (SELECT max(arrival) FROM paper), 0)
            """)
        .bind("after", arrival)
        .bind("index", PaperStore.INDEX)
        .mapTo(Long.class)
        .one();
  }

  /// The numbers with which those of some papers that are there arrived.
  static Map<PaperId, Long> arrivals(Handle handle, Collection<PaperId> ids) {
    var arrivals = new HashMap<PaperId, Long>();
    handle
        .createQuery(
            "SELECT paper.id, arrival FROM json_each(:ids) AS wanted JOIN paper ON paper.id ="
                + " wanted.value")
        .bind("ids", PaperRows.array(ids))
        .map((row, _) -> Map.entry(new PaperId(row.getString(1)), row.getLong(2)))
        .forEach(found -> arrivals.put(found.getKey(), found.getValue()));
    return arrivals;
  }

  static List<Arrival> arrivalsAfter(Handle handle, long number, int limit) {
    return handle
        .createQuery(
            "SELECT arrival, first_seen, json FROM paper WHERE arrival > ? ORDER BY arrival LIMIT"
                + " ?")
        .bind(0, number)
        .bind(1, limit)
        .map((row, _) ->
            new Arrival(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                PaperJson.read(row.getBytes(3))))
        .list();
  }

  static List<PaperEvent> eventsAfter(Handle handle, long number, int limit) {
    return handle
        .createQuery(
            "SELECT number, kind, paper, detail, at FROM paper_event WHERE number > ? ORDER BY"
                + " number LIMIT ?")
        .bind(0, number)
        .bind(1, limit)
        .map((row, _) ->
            new PaperEvent(
                row.getLong(1),
                Kind.valueOf(row.getString(2)),
                new PaperId(row.getString(3)),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5))))
        .list();
  }

  static void addEvents(Handle handle, Collection<PaperEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            "INSERT INTO paper_event (number, kind, paper, detail, at) VALUES (?, ?, ?, ?, ?)");
    for (var event : events) {
      batch
          .bind(0, event.number())
          .bind(1, event.kind().name())
          .bind(2, event.paper().value())
          .bind(3, event.detail())
          .bind(4, event.at().toEpochMilli())
          .add();
    }
    batch.execute();
  }

  /// The ids that papers have now which had these before.
  static Map<PaperId, PaperId> current(Handle handle, Collection<PaperId> former) {
    var ids = new HashMap<PaperId, PaperId>();
    handle
        .createQuery(
            "SELECT former, former_id.id FROM json_each(:ids) AS wanted JOIN former_id ON former ="
                + " wanted.value")
        .bind("ids", PaperRows.array(former))
        .map((row, _) -> Map.entry(new PaperId(row.getString(1)), new PaperId(row.getString(2))))
        .forEach(found -> ids.put(found.getKey(), found.getValue()));
    return ids;
  }

  static void addFormer(Handle handle, Map<PaperId, PaperId> ids) {
    if (ids.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            "INSERT INTO former_id (former, id) VALUES (?, ?) ON CONFLICT (former) DO UPDATE SET id"
                + " = excluded.id");
    ids.forEach((former, id) -> batch.bind(0, former.value()).bind(1, id.value()).add());
    batch.execute();
  }
}
