package io.github.paperboy.store;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Conversations in a SQLite file: per turn the question and the papers cited, nothing else. Safe
/// for several threads and several processes. Every failure is a [StoreException].
public final class ConversationStore implements AutoCloseable {
  private final Database database;

  /// @param question as it was understood
  /// @param cited ids of papers, in order
  public record StoredTurn(String question, List<String> cited) {
    public StoredTurn {
      cited = List.copyOf(cited);
    }
  }

  private ConversationStore(Database database) {
    this.database = database;
  }

  /// Opens a store, making the file and its directory when they are missing.
  public static ConversationStore open(Path file, StoreSettings settings) {
    return new ConversationStore(Database.open(file, settings));
  }

  /// The turns of a conversation used since then, oldest first.
  public List<StoredTurn> turns(String id, long usedSince) {
    return database.read(
        "reading a conversation",
        handle ->
            handle
                .createQuery(
                    """
                    SELECT question, cited FROM turn JOIN conversation ON conversation = id
                    WHERE id = ? AND used_at >= ? ORDER BY number
                    """)
                .bind(0, id)
                .bind(1, usedSince)
                .map((row, _) -> new StoredTurn(row.getString(1), ids(row.getString(2))))
                .list());
  }

  private static List<String> ids(String cited) {
    return cited.isEmpty() ? List.of() : List.of(cited.split(" "));
  }

  /// Adds a turn and forgets the oldest beyond so many.
  public void add(String id, StoredTurn turn, long now, int most) {
    database.write(
        "remembering a turn",
        handle -> {
          handle.execute(
              """
              INSERT INTO conversation (id, used_at) VALUES (?, ?)
              ON CONFLICT (id) DO UPDATE SET used_at = excluded.used_at
              """,
              id,
              now);
          int number = last(handle, id) + 1;
          handle.execute(
              "INSERT INTO turn (conversation, number, question, cited) VALUES (?, ?, ?, ?)",
              id,
              number,
              turn.question(),
              String.join(" ", turn.cited()));
          return handle.execute(
              "DELETE FROM turn WHERE conversation = ? AND number <= ?", id, number - most);
        });
  }

  private static int last(Handle handle, String id) {
    return handle
        .createQuery("SELECT coalesce(max(number), 0) FROM turn WHERE conversation = ?")
        .bind(0, id)
        .mapTo(Integer.class)
        .one();
  }

  public void forget(String id) {
    database.write(
        "forgetting a conversation",
        handle -> {
          handle.execute("DELETE FROM turn WHERE conversation = ?", id);
          return handle.execute("DELETE FROM conversation WHERE id = ?", id);
        });
  }

  /// Forgets conversations that were not used since then.
  ///
  /// @return how many
  public int forgetUnused(long since) {
    return database.write(
        "forgetting old conversations",
        handle -> {
          handle.execute(
              "DELETE FROM turn WHERE conversation IN (SELECT id FROM conversation WHERE used_at <"
                  + " ?)",
              since);
          return handle.execute("DELETE FROM conversation WHERE used_at < ?", since);
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
