package io.github.paperboy.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// What language models have taken, by day and by who asked, in the same file as the papers. Of
/// people it is kept for the day alone that a budget counts; what servers and all together took
/// stays. Safe for several threads and several processes. Every failure is a [StoreException].
public final class SpendingStore implements AutoCloseable {
  private final Database database;

  /// Who or what spent.
  ///
  /// @param kind such as `user`
  /// @param name which one; may be empty
  public record Spender(String kind, String name) {}

  /// @param costMicros millionths of the currency of the prices
  public record Amounts(long inputTokens, long outputTokens, long costMicros) {
    static final Amounts NONE = new Amounts(0, 0, 0);
  }

  private SpendingStore(Database database) {
    this.database = database;
  }

  /// Opens a store, making the file and its directory when they are missing.
  public static SpendingStore open(Path file, StoreSettings settings) {
    return new SpendingStore(Database.open(file, settings));
  }

  public Amounts spent(LocalDate day, Spender spender) {
    return database.read("reading what was spent", handle -> read(handle, day, spender));
  }

  private static Amounts read(Handle handle, LocalDate day, Spender spender) {
    return handle
        .createQuery(
            """
            SELECT input_tokens, output_tokens, cost_micros FROM spending
            WHERE day = ? AND kind = ? AND name = ?
            """)
        .bind(0, day.toString())
        .bind(1, spender.kind())
        .bind(2, spender.name())
        .map((row, _) -> new Amounts(row.getLong(1), row.getLong(2), row.getLong(3)))
        .findOne()
        .orElse(Amounts.NONE);
  }

  /// Adds the same amounts to what each of them has spent, and forgets what people spent before.
  public void add(LocalDate day, List<Spender> spenders, Amounts amounts) {
    database.write(
        "noting what was spent",
        handle -> {
          handle.execute("DELETE FROM spending WHERE kind = 'user' AND day < ?", day.toString());
          spenders.forEach(spender -> add(handle, day, spender, amounts));
          return amounts;
        });
  }

  private static void add(Handle handle, LocalDate day, Spender spender, Amounts amounts) {
    handle.execute(
        """
        INSERT INTO spending (day, kind, name, input_tokens, output_tokens, cost_micros)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (day, kind, name) DO UPDATE SET
          input_tokens = input_tokens + excluded.input_tokens,
          output_tokens = output_tokens + excluded.output_tokens,
          cost_micros = cost_micros + excluded.cost_micros
        """,
        day.toString(),
        spender.kind(),
        spender.name(),
        amounts.inputTokens(),
        amounts.outputTokens(),
        amounts.costMicros());
  }

  @Override
  public void close() {
    database.close();
  }
}
