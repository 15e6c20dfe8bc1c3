package io.github.paperboy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.paper.PaperJson;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  /// @param content the records merged into it, see [ContentHashes]
  /// @param origin when it came, if it is new
  @SuppressWarnings("ArrayRecordComponent") // written once, never compared
  record Row(long change, Saving.Incoming paper, byte[] content, Origin origin) {}

  /// When a paper came.
  ///
  /// @param arrival its place in the order of all
  /// @param firstSeen milliseconds since 1970
  record Origin(long arrival, long firstSeen) {
    Origin earlier(Origin other) {
      return arrival <= other.arrival ? this : other;
    }
  }

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

  static String array(Collection<PaperId> ids) {
    try {
      return JSON.writeValueAsString(ids.stream().map(PaperId::value).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of strings is JSON", e);
    }
  }

  /// The arXiv papers of some titles, by the id that the title would give.
  static Map<PaperId, Set<PaperId>> ofTitles(Handle handle, Collection<PaperId> titleIds) {
    var papers = new HashMap<PaperId, Set<PaperId>>();
    if (titleIds.isEmpty()) {
      return papers;
    }
    handle
        .createQuery(
            "SELECT title_id, paper.id FROM json_each(:ids) AS wanted JOIN paper ON title_id ="
                + " wanted.value")
        .bind("ids", array(titleIds))
        .map((row, _) -> Map.entry(new PaperId(row.getString(1)), new PaperId(row.getString(2))))
        .forEach(found ->
            papers.computeIfAbsent(found.getKey(), _ -> new HashSet<>()).add(found.getValue()));
    return papers;
  }

  /// Removes the rows of papers that have another id now.
  ///
  /// @param renamed ids by former ids
  /// @return when the papers came, by the ids they have now
  static Map<PaperId, Origin> takeAway(Handle handle, Map<PaperId, PaperId> renamed) {
    var origins = new HashMap<PaperId, Origin>();
    renamed.forEach((former, id) -> {
      handle
          .createQuery("SELECT arrival, first_seen FROM paper WHERE id IN (?, ?)")
          .bind(0, former.value())
          .bind(1, id.value())
          .map((row, _) -> new Origin(row.getLong(1), row.getLong(2)))
          .forEach(origin -> origins.merge(id, origin, Origin::earlier));
      handle.execute("DELETE FROM paper WHERE id = ?", former.value());
    });
    return origins;
  }

  /// Adds rows, or replaces those of the same papers.
  static void write(Handle handle, Collection<Row> rows, long now) {
    if (rows.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            INSERT INTO paper
              (change, id, content, day, first_seen, updated, json, arrival, title_id)
            VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?)
            ON CONFLICT (id) DO UPDATE SET change = excluded.change, content = excluded.content,
              day = excluded.day, updated = excluded.updated, json = excluded.json,
              title_id = excluded.title_id,
              arrival = CASE WHEN excluded.arrival < paper.arrival
                THEN excluded.arrival ELSE paper.arrival END,
              first_seen = CASE WHEN excluded.first_seen < paper.first_seen
                THEN excluded.first_seen ELSE paper.first_seen END
            """);
    for (var row : rows) {
      batch
          .bind(0, row.change)
          .bind(1, row.paper.id().value())
          .bind(2, row.content)
          .bind(3, day(row.paper.paper()))
          .bind(4, row.origin.firstSeen())
          .bind(5, now)
          .bind(6, row.paper.json())
          .bind(7, row.origin.arrival())
          .bind(8, row.paper.id().isArxiv() ? row.paper.titleId().value() : null)
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
