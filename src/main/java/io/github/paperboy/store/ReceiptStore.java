package io.github.paperboy.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/// Receipts of answers in a SQLite file, as texts that it does not look into. Safe for several
/// threads and several processes. Every failure is a [StoreException].
public final class ReceiptStore implements AutoCloseable {
  private final Database database;

  private ReceiptStore(Database database) {
    this.database = database;
  }

  /// Opens a store, making the file and its directory when they are missing.
  public static ReceiptStore open(Path file, StoreSettings settings) {
    return new ReceiptStore(Database.open(file, settings));
  }

  /// @param asked when, in milliseconds
  public void save(String id, long asked, String body) {
    database.write(
        "keeping a receipt",
        handle ->
            handle.execute(
                "INSERT OR REPLACE INTO receipt (id, asked_at, body) VALUES (?, ?, ?)",
                id,
                asked,
                body));
  }

  public Optional<String> find(String id) {
    return database.read(
        "reading a receipt",
        handle ->
            handle
                .createQuery("SELECT body FROM receipt WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne());
  }

  /// Forgets some, by their names.
  ///
  /// @return how many there were
  public int forget(Collection<String> ids) {
    return database.write(
        "forgetting receipts",
        handle ->
            ids.stream()
                .mapToInt(id -> handle.execute("DELETE FROM receipt WHERE id = ?", id))
                .sum());
  }

  /// @return how many were forgotten
  public int forgetBefore(long asked) {
    return database.write(
        "forgetting old receipts",
        handle -> handle.execute("DELETE FROM receipt WHERE asked_at < ?", asked));
  }

  @Override
  public void close() {
    database.close();
  }
}
