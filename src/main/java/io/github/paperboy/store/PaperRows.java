package io.github.paperboy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.PaperJson;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Reads and writes the table `paper`.
final class PaperRows {
  /// Sorts after every day there is when the latest come first.
  private static final long NO_DAY = -1_000_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private PaperRows() {}

  /// A paper as a row.
  ///
  /// @param change its change number
  /// @param paper what is known of it
  /// @param json the same, written
  /// @param content the records merged into it, see [ContentHashes]
  @SuppressWarnings("ArrayRecordComponent") // written once, never compared
  record Row(long change, Paper paper, byte[] json, byte[] content) {}

  static long lastChange(Handle handle) {
    return handle.createQuery("SELECT coalesce(max(change), 0) FROM paper").mapTo(Long.class).one();
  }

  /// The merged records of those papers that are there.
  static Map<PaperId, byte[]> contents(Handle handle, Collection<PaperId> ids) {
    var contents = HashMap.<PaperId, byte[]>newHashMap(ids.size());
    handle
        .createQuery(
            "SELECT paper.id, content FROM json_each(:ids) AS wanted JOIN paper ON paper.id ="
                + " wanted.value")
        .bind("ids", array(ids))
        .map((row, _) -> Map.entry(new PaperId(row.getString(1)), row.getBytes(2)))
        .forEach(found -> contents.put(found.getKey(), found.getValue()));
    return contents;
  }

  /// Those papers that are there.
  static Map<PaperId, Paper> papers(Handle handle, Collection<PaperId> ids) {
    var papers = HashMap.<PaperId, Paper>newHashMap(ids.size());
    handle
        .createQuery(
            "SELECT paper.json FROM json_each(:ids) AS wanted JOIN paper ON paper.id ="
                + " wanted.value")
        .bind("ids", array(ids))
        .map((row, _) -> PaperJson.read(row.getBytes(1)))
        .forEach(paper -> papers.put(paper.id(), paper));
    return papers;
  }

  private static String array(Collection<PaperId> ids) {
    try {
      return JSON.writeValueAsString(ids.stream().map(PaperId::value).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of strings is JSON", e);
    }
  }

  /// Adds rows, or replaces those of the same papers.
  static void write(Handle handle, Collection<Row> rows, long now) {
    if (rows.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            INSERT INTO paper (change, id, content, day, first_seen, updated, json)
            VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT))
            ON CONFLICT (id) DO UPDATE SET change = excluded.change, content = excluded.content,
              day = excluded.day, updated = excluded.updated, json = excluded.json
            """);
    for (var row : rows) {
      batch
          .bind(0, row.change)
          .bind(1, row.paper.id().value())
          .bind(2, row.content)
          .bind(3, day(row.paper))
          .bind(4, now)
          .bind(5, now)
          .bind(6, row.json)
          .add();
    }
    batch.execute();
  }

  private static long day(Paper paper) {
    return paper.date().map(PaperDate::first).map(first -> first.toEpochDay()).orElse(NO_DAY);
  }

  /// Notes merged records of papers that said nothing new.
  static void writeContents(Handle handle, Map<PaperId, byte[]> contents) {
    if (contents.isEmpty()) {
      return;
    }
    var batch = handle.prepareBatch("UPDATE paper SET content = ? WHERE id = ?");
    contents.forEach((id, content) -> batch.bind(0, content).bind(1, id.value()).add());
    batch.execute();
  }

  /// Where a walk from the newest paper to the oldest stands.
  ///
  /// @param papers the papers of this step
  /// @param day day of the last of them
  /// @param change change number of the last of them
  record Step(List<Paper> papers, long day, long change) {
    static final Step START = new Step(List.of(), Long.MAX_VALUE, Long.MAX_VALUE);

    private static Step of(List<Dated> rows) {
      var last = rows.getLast();
      return new Step(rows.stream().map(Dated::paper).toList(), last.day, last.change);
    }
  }

  private record Dated(long change, long day, Paper paper) {}

  /// The papers after the last step, or no papers.
  static Step older(Handle handle, Step last, int limit) {
    var rows =
        handle
            .createQuery(
                """
                SELECT change, day, json FROM paper WHERE (day, change) < (?, ?)
                ORDER BY day DESC, change DESC LIMIT ?
                """)
            .bind(0, last.day)
            .bind(1, last.change)
            .bind(2, limit)
            .map((row, _) ->
                new Dated(row.getLong(1), row.getLong(2), PaperJson.read(row.getBytes(3))))
            .list();
    return rows.isEmpty() ? new Step(List.of(), last.day, last.change) : Step.of(rows);
  }

  static Changes changesAfter(Handle handle, long change, int limit) {
    var rows =
        handle
            .createQuery("SELECT change, json FROM paper WHERE change > ? ORDER BY change LIMIT ?")
            .bind(0, change)
            .bind(1, limit)
            .map((row, _) -> new Dated(row.getLong(1), 0, PaperJson.read(row.getBytes(2))))
            .list();
    return new Changes(
        rows.stream().map(Dated::paper).toList(), rows.isEmpty() ? change : rows.getLast().change);
  }
}
