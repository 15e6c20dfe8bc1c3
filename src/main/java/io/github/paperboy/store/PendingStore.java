package io.github.paperboy.store;

import io.github.paperboy.store.PendingQuestion.State;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.result.RowView;

/// Questions in Discord that wait for their answers, a part of [DiscordStore]. Safe for several
/// threads; what a method that writes has returned from is durable.
public final class PendingStore {
  private final Database database;

  PendingStore(Database database) {
    this.database = database;
  }

  /// Notes a question; of one that is noted already, what surrounds it if that was not known.
  public void begin(PendingQuestion question) {
    write(
        "noting a question",
        "INSERT INTO discord_pending (id, asked, owner, place, question, state, attempts, shown)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
            + " SET question = excluded.question, state = excluded.state"
            + " WHERE discord_pending.state = 'taken'",
        question.id(),
        question.asked(),
        question.owner(),
        question.place(),
        question.question(),
        name(question.state()),
        question.attempts(),
        question.shown());
  }

  /// All that are not answered, the oldest first.
  public List<PendingQuestion> all() {
    return database.read(
        "reading questions",
        handle ->
            handle
                .createQuery("SELECT * FROM discord_pending ORDER BY asked, id")
                .map(PendingStore::question)
                .list());
  }

  private static PendingQuestion question(RowView row) {
    return new PendingQuestion(
        row.getColumn("id", Long.class),
        row.getColumn("asked", Long.class),
        row.getColumn("owner", String.class),
        row.getColumn("place", String.class),
        row.getColumn("question", String.class),
        State.valueOf(row.getColumn("state", String.class).toUpperCase(Locale.ROOT)),
        row.getColumn("attempts", Integer.class),
        row.getColumn("shown", Long.class));
  }

  /// Notes that the parts of an answer are being sent.
  public void sending(long id) {
    write(
        "noting an answer",
        "UPDATE discord_pending SET state = ? WHERE id = ?",
        name(State.SENDING),
        id);
  }

  /// Notes that one more process goes on with a question.
  public void attempt(long id) {
    write(
        "noting an attempt", "UPDATE discord_pending SET attempts = attempts + 1 WHERE id = ?", id);
  }

  /// Notes in which message of the bot the answer comes about.
  public void shown(long id, long message) {
    write("noting a message", "UPDATE discord_pending SET shown = ? WHERE id = ?", message, id);
  }

  /// The question is answered, or nobody waits for it any more.
  public void end(long id) {
    write("noting that a question is answered", "DELETE FROM discord_pending WHERE id = ?", id);
  }

  private static String name(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private void write(String doing, String statement, Object... values) {
    database.write(doing, handle -> handle.execute(statement, values));
  }
}
