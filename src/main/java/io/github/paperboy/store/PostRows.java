package io.github.paperboy.store;

import io.github.paperboy.store.PostStore.Permission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads and writes a table of posts.
final class PostRows {
  private static final String COLUMNS =
      "key, subscription, day, state, owner, epoch, lease_until, sending_at, content, message";

  private static final String OPEN = "state IN ('claimed', 'sending', 'failed')";

  static final PostRows DIGESTS = new PostRows("digest_post");
  static final PostRows WATCHES = new PostRows("watch_post");

  private final String table;

  private PostRows(String table) {
    this.table = table;
  }

  Optional<StoredPost> find(Handle handle, String key) {
    return handle
        .createQuery(select("WHERE key = ?"))
        .bind(0, key)
        .map((row, _) -> read(row))
        .findOne();
  }

  /// Those of a subscription, latest first.
  List<StoredPost> of(Handle handle, String subscription, int limit) {
    return handle
        .createQuery(select("WHERE subscription = ? ORDER BY day DESC, sending_at DESC LIMIT ?"))
        .bind(0, subscription)
        .bind(1, limit)
        .map((row, _) -> read(row))
        .list();
  }

  /// The earliest of a subscription that is not done.
  Optional<StoredPost> open(Handle handle, String subscription) {
    return handle
        .createQuery(select("WHERE subscription = ? AND " + OPEN + " ORDER BY day LIMIT 1"))
        .bind(0, subscription)
        .map((row, _) -> read(row))
        .findOne();
  }

  /// Whether there is a done one of this day or a later one.
  boolean reaches(Handle handle, String subscription, LocalDate day) {
    return handle
            .createQuery(
                "SELECT count(*) FROM "
                    + table
                    + " WHERE subscription = ? AND day >= ?"
                    + " AND state IN ('posted', 'empty', 'refused')")
            .bind(0, subscription)
            .bind(1, day.toString())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /// Those at which somebody has to go on working.
  List<StoredPost> open(Handle handle) {
    return handle
        .createQuery(select("WHERE " + OPEN + " ORDER BY day, key"))
        .map((row, _) -> read(row))
        .list();
  }

  private String select(String condition) {
    return "SELECT " + COLUMNS + " FROM " + table + " " + condition;
  }

  private static StoredPost read(ResultSet row) throws SQLException {
    return new StoredPost(
        row.getString(1),
        row.getString(2),
        LocalDate.parse(row.getString(3)),
        StoredPost.State.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
        row.getString(5),
        row.getLong(6),
        Instant.ofEpochMilli(row.getLong(7)),
        instant(row, 8),
        row.getString(9),
        row.getString(10));
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  void insert(Handle handle, StoredPost post) {
    handle.execute(
        "INSERT INTO " + table + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        post.key(),
        post.subscription(),
        post.day().toString(),
        name(post.state()),
        post.owner(),
        post.epoch(),
        post.leaseUntil().toEpochMilli(),
        post.sendingAt() == null ? null : post.sendingAt().toEpochMilli(),
        post.content(),
        post.message());
  }

  /// As [PostStore#permit].
  Permission permit(Handle handle, StoredPost before, StoredPost sending, Followed followed) {
    if (followed.isServed(handle, before.subscription())) {
      return replace(handle, before, sending) ? Permission.GIVEN : Permission.TAKEN_OVER;
    }
    if (before.state() == StoredPost.State.CLAIMED) {
      delete(handle, before);
    }
    return Permission.UNWANTED;
  }

  /// @param before key, epoch and state that the row must have
  private void delete(Handle handle, StoredPost before) {
    handle.execute(
        "DELETE FROM " + table + " WHERE key = ? AND epoch = ? AND state = ?",
        before.key(),
        before.epoch(),
        name(before.state()));
  }

  /// Replaces a row if it is still as its owner believes.
  ///
  /// @param before key, epoch and state that the row must have
  /// @return whether it had them
  boolean replace(Handle handle, StoredPost before, StoredPost after) {
    return handle.execute(
            """
            UPDATE %s
            SET state = ?, owner = ?, epoch = ?, lease_until = ?, sending_at = ?, content = ?, message = ?
            WHERE key = ? AND epoch = ? AND state = ?
            """
                .formatted(table),
            name(after.state()),
            after.owner(),
            after.epoch(),
            after.leaseUntil().toEpochMilli(),
            after.sendingAt() == null ? null : after.sendingAt().toEpochMilli(),
            after.content(),
            after.message(),
            before.key(),
            before.epoch(),
            name(before.state()))
        == 1;
  }

  private static String name(StoredPost.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
