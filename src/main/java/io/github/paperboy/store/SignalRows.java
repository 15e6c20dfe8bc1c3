package io.github.paperboy.store;

import io.github.paperboy.store.StoredSignal.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Reads and writes the tables `digest_paper` and `digest_signal`.
final class SignalRows {
  private SignalRows() {}

  static void posted(Handle handle, StoredPost post, Collection<String> papers) {
    if (papers.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            "INSERT INTO digest_paper (subscription, paper, day) VALUES (?, ?, ?) ON CONFLICT DO"
                + " NOTHING");
    for (var paper : papers) {
      batch.bind(0, post.subscription()).bind(1, paper).bind(2, post.day().toString()).add();
    }
    batch.execute();
  }

  static Set<String> posted(Handle handle, String subscription, Collection<String> papers) {
    var posted = new HashSet<String>();
    var all =
        handle
            .createQuery("SELECT paper FROM digest_paper WHERE subscription = ?")
            .bind(0, subscription)
            .mapTo(String.class);
    all.forEach(posted::add);
    posted.retainAll(Set.copyOf(papers));
    return posted;
  }

  static List<String> postedSince(Handle handle, String subscription, LocalDate day) {
    return handle
        .createQuery(
            "SELECT paper FROM digest_paper WHERE subscription = ? AND day >= ? ORDER BY day,"
                + " paper")
        .bind(0, subscription)
        .bind(1, day.toString())
        .mapTo(String.class)
        .list();
  }

  static void say(Handle handle, StoredSignal signal) {
    handle.execute(
        """
        INSERT INTO digest_signal (subscription, paper, person, kind, at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (subscription, paper, person) DO UPDATE SET kind = excluded.kind, at = excluded.at
        """,
        signal.subscription(),
        signal.paper(),
        signal.person(),
        signal.kind().name().toLowerCase(Locale.ROOT),
        signal.at().toEpochMilli());
  }

  static int forget(Handle handle, String subscription, String paper, String person) {
    return handle.execute(
        "DELETE FROM digest_signal WHERE subscription = ? AND paper = ? AND person = ?",
        subscription,
        paper,
        person);
  }

  static int forget(Handle handle, String subscription, String paper) {
    return handle.execute(
        "DELETE FROM digest_signal WHERE subscription = ? AND paper = ?", subscription, paper);
  }

  static int forgetBefore(Handle handle, Instant time) {
    return handle.execute("DELETE FROM digest_signal WHERE at < ?", time.toEpochMilli());
  }

  static int forgetBefore(Handle handle, String subscription, Instant time) {
    return handle.execute(
        "DELETE FROM digest_signal WHERE subscription = ? AND at < ?",
        subscription,
        time.toEpochMilli());
  }

  static int forgetPerson(Handle handle, String person) {
    return handle.execute("DELETE FROM digest_signal WHERE person = ?", person);
  }

  static List<StoredSignal> ofPerson(Handle handle, String person, int limit) {
    return handle
        .createQuery(
            "SELECT subscription, paper, kind, at FROM digest_signal WHERE person = ?"
                + " ORDER BY at DESC, paper LIMIT ?")
        .bind(0, person)
        .bind(1, limit)
        .map((row, _) ->
            new StoredSignal(
                row.getString(1), row.getString(2), person, kind(row.getString(3)), at(row, 4)))
        .list();
  }

  private static Kind kind(String stored) {
    return Kind.valueOf(stored.toUpperCase(Locale.ROOT));
  }

  private static Instant at(ResultSet row, int column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  static List<StoredSignal> of(Handle handle, String subscription, int limit) {
    return handle
        .createQuery(
            "SELECT paper, person, kind, at FROM digest_signal WHERE subscription = ?"
                + " ORDER BY at DESC, paper LIMIT ?")
        .bind(0, subscription)
        .bind(1, limit)
        .map((row, _) ->
            new StoredSignal(
                subscription,
                row.getString(1),
                row.getString(2),
                kind(row.getString(3)),
                at(row, 4)))
        .list();
  }
}
