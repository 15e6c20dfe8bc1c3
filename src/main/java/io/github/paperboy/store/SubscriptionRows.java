package io.github.paperboy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Reads and writes the table `subscription`.
final class SubscriptionRows {
  private static final String SELECT =
      "SELECT id, state, reason, settings, arrival, covered FROM subscription ";

  private SubscriptionRows() {}

  static Optional<StoredSubscription> find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + "WHERE id = ?")
        .bind(0, id)
        .map((row, _) -> read(row))
        .findOne();
  }

  static List<StoredSubscription> all(Handle handle) {
    return handle.createQuery(SELECT + "ORDER BY id").map((row, _) -> read(row)).list();
  }

  private static StoredSubscription read(ResultSet row) throws SQLException {
    return new StoredSubscription(
        row.getString(1),
        StoredSubscription.State.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        LocalDate.parse(row.getString(6)));
  }

  static void insert(Handle handle, StoredSubscription subscription) {
    handle.execute(
        "INSERT INTO subscription (id, state, reason, settings, arrival, covered)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        subscription.id(),
        name(subscription.state()),
        subscription.reason(),
        subscription.settings(),
        subscription.arrival(),
        subscription.covered().toString());
  }

  static boolean settings(Handle handle, String id, String settings) {
    return handle.execute("UPDATE subscription SET settings = ? WHERE id = ?", settings, id) == 1;
  }

  static boolean state(Handle handle, String id, StoredSubscription.State state, String reason) {
    return handle.execute(
            "UPDATE subscription SET state = ?, reason = ? WHERE id = ?", name(state), reason, id)
        == 1;
  }

  /// Moves on, never back.
  static void covered(Handle handle, String id, LocalDate day) {
    handle.execute(
        "UPDATE subscription SET covered = ? WHERE id = ? AND covered < ?",
        day.toString(),
        id,
        day.toString());
  }

  /// Moves on, never back.
  static void arrival(Handle handle, String id, long arrival) {
    handle.execute(
        "UPDATE subscription SET arrival = ? WHERE id = ? AND arrival < ?", arrival, id, arrival);
  }

  static void delete(Handle handle, String id) {
    handle.execute("DELETE FROM digest_signal WHERE subscription = ?", id);
    handle.execute("DELETE FROM digest_paper WHERE subscription = ?", id);
    handle.execute("DELETE FROM digest_post WHERE subscription = ?", id);
    handle.execute("DELETE FROM subscription WHERE id = ?", id);
  }

  private static String name(StoredSubscription.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
