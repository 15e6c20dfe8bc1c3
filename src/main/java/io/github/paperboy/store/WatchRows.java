package io.github.paperboy.store;

import io.github.paperboy.store.StoredWatch.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Reads and writes the table `watch`.
final class WatchRows {
  private static final String SELECT =
      "SELECT id, owner, state, reason, settings, known, arrival, event, created FROM watch ";

  private WatchRows() {}

  static Optional<StoredWatch> find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + "WHERE id = ?")
        .bind(0, id)
        .map((row, _) -> read(row))
        .findOne();
  }

  static List<StoredWatch> all(Handle handle) {
    return handle.createQuery(SELECT + "ORDER BY created, id").map((row, _) -> read(row)).list();
  }

  static List<StoredWatch> ofOwner(Handle handle, String owner) {
    return handle
        .createQuery(SELECT + "WHERE owner = ? ORDER BY created, id")
        .bind(0, owner)
        .map((row, _) -> read(row))
        .list();
  }

  private static StoredWatch read(ResultSet row) throws SQLException {
    return new StoredWatch(
        row.getString(1),
        row.getString(2),
        StoredWatch.State.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        new Position(row.getLong(7), row.getLong(8)),
        Instant.ofEpochMilli(row.getLong(9)));
  }

  /// Those that people asked for.
  static int count(Handle handle) {
    return handle
        .createQuery("SELECT count(*) FROM watch WHERE owner NOT LIKE ?")
        .bind(0, StoredWatch.CONVERSATION + "%")
        .mapTo(Integer.class)
        .one();
  }

  /// Ids of those that belong to conversations and were made before a time.
  static List<String> conversationsBefore(Handle handle, Instant time) {
    return handle
        .createQuery("SELECT id FROM watch WHERE owner LIKE ? AND created < ?")
        .bind(0, StoredWatch.CONVERSATION + "%")
        .bind(1, time.toEpochMilli())
        .mapTo(String.class)
        .list();
  }

  static int count(Handle handle, String owner) {
    return handle
        .createQuery("SELECT count(*) FROM watch WHERE owner = ?")
        .bind(0, owner)
        .mapTo(Integer.class)
        .one();
  }

  static void insert(Handle handle, StoredWatch watch) {
    handle.execute(
        "INSERT INTO watch (id, owner, state, reason, settings, known, arrival, event, created)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        watch.id(),
        watch.owner(),
        name(watch.state()),
        watch.reason(),
        watch.settings(),
        watch.known(),
        watch.position().arrival(),
        watch.position().event(),
        watch.created().toEpochMilli());
  }

  static boolean settings(Handle handle, String id, String settings) {
    return handle.execute("UPDATE watch SET settings = ? WHERE id = ?", settings, id) == 1;
  }

  static boolean state(Handle handle, String id, StoredWatch.State state, String reason) {
    return handle.execute(
            "UPDATE watch SET state = ?, reason = ? WHERE id = ?", name(state), reason, id)
        == 1;
  }

  /// Moves on, never back.
  static void reach(Handle handle, String id, Position position) {
    handle.execute(
        "UPDATE watch SET arrival = max(arrival, ?), event = max(event, ?) WHERE id = ?",
        position.arrival(),
        position.event(),
        id);
  }

  static void known(Handle handle, String id, String known) {
    handle.execute("UPDATE watch SET known = ? WHERE id = ?", known, id);
  }

  /// Moves watches on that stand where they stood, unless a note of theirs is under way.
  static void pass(Handle handle, Collection<StoredWatch> watches, Position to) {
    var batch =
        handle.prepareBatch(
            """
            UPDATE watch SET arrival = ?, event = ?
            WHERE id = ? AND arrival = ? AND event = ? AND NOT EXISTS (
              SELECT 1 FROM watch_post
              WHERE subscription = watch.id AND state IN ('claimed', 'sending', 'failed'))
            """);
    for (var watch : watches) {
      var next = watch.position().max(to);
      batch
          .bind(0, next.arrival())
          .bind(1, next.event())
          .bind(2, watch.id())
          .bind(3, watch.position().arrival())
          .bind(4, watch.position().event())
          .add();
    }
    batch.execute();
  }

  static int delete(Handle handle, String id) {
    handle.execute("DELETE FROM watch_post WHERE subscription = ?", id);
    return handle.execute("DELETE FROM watch WHERE id = ?", id);
  }

  /// Lets what was refused be sent once more.
  static void forgetRefused(Handle handle, String id) {
    handle.execute("DELETE FROM watch_post WHERE subscription = ? AND state = 'refused'", id);
  }

  private static String name(StoredWatch.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
