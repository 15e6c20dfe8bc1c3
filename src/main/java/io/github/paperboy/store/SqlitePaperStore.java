package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Papers and encodings in one SQLite file. Several processes may open the file; they take turns
/// writing.
public final class SqlitePaperStore implements PaperStore {
  private final Database database;
  private final InstantSource clock;

  private SqlitePaperStore(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Opens a store, making the file and its directory when they are missing.
  ///
  /// @param clock for the times at which papers were first seen and last updated
  public static SqlitePaperStore open(Path file, StoreSettings settings, InstantSource clock) {
    return new SqlitePaperStore(Database.open(file, settings), clock);
  }

  @Override
  public Saved saveAll(List<Paper> papers) {
    var incoming = papers.stream().map(Saving.Incoming::of).toList();
    return database.write(
        "saving papers", handle -> new Saving(handle, incoming, clock.millis()).save());
  }

  @Override
  public Saved withdraw(Collection<PaperId> ids) {
    return database.write(
        "noting withdrawals",
        handle -> {
          var papers = PaperRows.papers(handle, ids).values().stream();
          var withdrawn = papers.map(Paper::asWithdrawn).map(Saving.Incoming::of).toList();
          return new Saving(handle, withdrawn, clock.millis()).save();
        });
  }

  @Override
  public List<Arrival> arrivalsAfter(long number, int limit) {
    return database.read(
        "reading new papers", handle -> HistoryRows.arrivalsAfter(handle, number, limit));
  }

  @Override
  public long lastArrival() {
    return database.read("reading the last arrival", HistoryRows::lastArrival);
  }

  @Override
  public List<PaperEvent> eventsAfter(long number, int limit) {
    return database.read(
        "reading events", handle -> HistoryRows.eventsAfter(handle, number, limit));
  }

  @Override
  public long lastEvent() {
    return database.read("reading the last event", HistoryRows::lastEvent);
  }

  @Override
  public PaperId current(PaperId id) {
    return database
        .read("looking an id up", handle -> HistoryRows.current(handle, List.of(id)))
        .getOrDefault(id, id);
  }

  @Override
  public SourceStates sources() {
    return new SourceRows(database, clock);
  }

  @Override
  public void newestFirst(int batch, Consumer<List<Paper>> sink) {
    var step = PaperRows.Step.START;
    do {
      var last = step;
      step = database.read("reading papers", handle -> PaperRows.older(handle, last, batch));
      if (!step.papers().isEmpty()) {
        sink.accept(step.papers());
      }
    } while (!step.papers().isEmpty());
  }

  @Override
  public Changes changesAfter(long change, int limit) {
    return database.read(
        "reading changed papers", handle -> PaperRows.changesAfter(handle, change, limit));
  }

  @Override
  public long count() {
    return countThrough(Long.MAX_VALUE);
  }

  @Override
  public long countThrough(long change) {
    return database.read(
        "counting papers",
        handle ->
            handle
                .createQuery("SELECT count(*) FROM paper WHERE change <= ?")
                .bind(0, change)
                .mapTo(Long.class)
                .one());
  }

  @Override
  public long lastChange() {
    return database.read("reading the last change", PaperRows::lastChange);
  }

  @Override
  public long followed(String follower) {
    return database.read(
        "reading progress",
        handle ->
            handle
                .createQuery("SELECT change FROM progress WHERE name = ?")
                .bind(0, follower)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
  }

  @Override
  public void follow(String follower, long change) {
    database.write(
        "noting progress",
        handle ->
            handle.execute(
                """
                INSERT INTO progress (name, change) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET change = excluded.change
                """,
                follower,
                change));
  }

  @Override
  public Map<TextHash, byte[]> encodings(String fingerprint, Collection<TextHash> texts) {
    return database.read(
        "reading encodings", handle -> EncodingRows.read(handle, fingerprint, texts));
  }

  @Override
  public void saveEncodings(String fingerprint, Map<TextHash, byte[]> encodings) {
    database.write(
        "saving encodings", handle -> EncodingRows.write(handle, fingerprint, encodings));
  }

  @Override
  public void close() {
    database.close();
  }
}
