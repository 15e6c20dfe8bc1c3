package io.github.paperboy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Reads and writes the table `source`.
final class SourceRows implements SourceStates {
  private static final String SELECT =
      "SELECT name, position, last_good, failing_since, failing_last, failure, not_before FROM"
          + " source";

  private final Database database;
  private final InstantSource clock;

  SourceRows(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public SourceState of(String source) {
    return database
        .read("reading the state of " + source, handle -> find(handle, source))
        .orElseGet(() -> SourceState.unread(source));
  }

  private static Optional<SourceState> find(Handle handle, String source) {
    return handle
        .createQuery(SELECT + " WHERE name = ?")
        .bind(0, source)
        .map(SourceRows::state)
        .findOne();
  }

  @Override
  public List<SourceState> all() {
    return database.read(
        "reading the states of sources",
        handle -> handle.createQuery(SELECT + " ORDER BY name").map(SourceRows::state).list());
  }

  private static SourceState state(ResultSet row, StatementContext context) throws SQLException {
    var since = instant(row, 4);
    var latest = instant(row, 5);
    var trouble =
        since == null
            ? null
            : new SourceState.Trouble(
                since, latest == null ? since : latest, row.getString(6), instant(row, 7));
    return new SourceState(row.getString(1), row.getString(2), instant(row, 3), trouble);
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  @Override
  public void moveTo(String source, String position) {
    write(
        "noting how far %s is read".formatted(source),
        """
        INSERT INTO source (name, position) VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET position = excluded.position
        """,
        source,
        position);
  }

  @Override
  public void succeeded(String source) {
    write(
        "noting that %s was read".formatted(source),
        """
        INSERT INTO source (name, last_good) VALUES (?, ?)
        ON CONFLICT (name) DO UPDATE SET last_good = excluded.last_good,
          failing_since = NULL, failing_last = NULL, failure = NULL, not_before = NULL
        """,
        source,
        clock.millis());
  }

  @Override
  public void failed(String source, String reason, @Nullable Instant notBefore) {
    write(
        "noting that %s failed".formatted(source),
        """
        INSERT INTO source (name, failing_since, failing_last, failure, not_before)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET
          failing_since = coalesce(source.failing_since, excluded.failing_since),
          failing_last = excluded.failing_last, failure = excluded.failure, not_before = excluded.not_before
        """,
        source,
        clock.millis(),
        clock.millis(),
        reason,
        notBefore == null ? null : Long.valueOf(notBefore.toEpochMilli()));
  }

  private void write(String doing, String sql, @Nullable Object... values) {
    database.write(doing, handle -> handle.execute(sql, values));
  }
}
