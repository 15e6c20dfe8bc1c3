package io.github.paperboy.store;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.StoredWatch.Position;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Watches and their notes, in the same file as the papers, and what came and happened, which they
/// follow. Safe for several threads and several processes. What a method that writes has returned
/// from is durable. Every failure is a [StoreException].
public final class WatchStore implements PostStore<WatchStore.Told>, AutoCloseable {
  private final Database database;

  private WatchStore(Database database) {
    this.database = database;
  }

  /// Opens a store, making the file and its directory when they are missing.
  public static WatchStore open(Path file, StoreSettings settings) {
    return new WatchStore(Database.open(file, settings));
  }

  /// What a note has used up.
  ///
  /// @param position everything up to here was considered
  /// @param known what is known to those who read the note; null when that is as before
  public record Told(Position position, @Nullable String known) {
    public static final Told NOTHING = new Told(new Position(0, 0), null);
  }

  /// How many watches there may be.
  ///
  /// @param perOwner of one person
  /// @param all of all together
  public record Limits(int perOwner, int all) {}

  /// What adding came to.
  public enum Adding {
    ADDED,
    OWNER_HAS_MOST,
    ALL_HAVE_MOST
  }

  /// All watches, earliest first.
  public List<StoredWatch> all() {
    return database.read("reading watches", WatchRows::all);
  }

  public List<StoredWatch> ofOwner(String owner) {
    return database.read("reading watches", handle -> WatchRows.ofOwner(handle, owner));
  }

  public Optional<StoredWatch> find(String id) {
    return database.read("reading a watch", handle -> WatchRows.find(handle, id));
  }

  /// Adds a watch if there is room for it.
  public Adding add(StoredWatch watch, Limits limits) {
    return database.write(
        "adding a watch",
        handle -> {
          if (WatchRows.count(handle, watch.owner()) >= limits.perOwner()) {
            return Adding.OWNER_HAS_MOST;
          }
          if (WatchRows.count(handle) >= limits.all()) {
            return Adding.ALL_HAVE_MOST;
          }
          WatchRows.insert(handle, watch);
          return Adding.ADDED;
        });
  }

  /// @return whether there is such a watch
  public boolean changeSettings(String id, String settings) {
    return change(handle -> WatchRows.settings(handle, id, settings));
  }

  /// @param reason for a person
  /// @return whether there is such a watch
  public boolean pause(String id, String reason) {
    return change(handle -> WatchRows.state(handle, id, StoredWatch.State.PAUSED, reason));
  }

  /// Serves it again, from where it stood.
  ///
  /// @return whether there is such a watch
  public boolean resume(String id) {
    return change(handle -> {
      WatchRows.forgetRefused(handle, id);
      return WatchRows.state(handle, id, StoredWatch.State.ACTIVE, "");
    });
  }

  /// Forgets a watch with all that belongs to it.
  ///
  /// @return whether there was such a watch
  public boolean remove(String id) {
    return change(handle -> WatchRows.delete(handle, id) == 1);
  }

  /// Forgets the watches of a person.
  ///
  /// @return how many
  public int removeAll(String owner) {
    return change(handle ->
        WatchRows.ofOwner(handle, owner).stream()
            .mapToInt(watch -> WatchRows.delete(handle, watch.id()))
            .sum());
  }

  /// Forgets the watches of conversations that were made before a time; one that goes on has a new
  /// one soon.
  ///
  /// @return how many
  public int removeConversationsBefore(Instant time) {
    return change(handle ->
        WatchRows.conversationsBefore(handle, time).stream()
            .mapToInt(id -> WatchRows.delete(handle, id))
            .sum());
  }

  /// Notes that there is nothing to tell up to a place; a watch that has moved meanwhile, or whose
  /// note is under way, stays where it is.
  public void pass(Collection<StoredWatch> watches, Position to) {
    change(handle -> {
      WatchRows.pass(handle, watches, to);
      return to;
    });
  }

  private <T> T change(Function<Handle, T> work) {
    return database.write("changing watches", work);
  }

  @Override
  public ClaimResult claim(ClaimRequest request) {
    return database.write(
        "claiming a note",
        handle -> new Claiming(handle, request, PostRows.WATCHES, new Watched()).claim());
  }

  private static final class Watched implements Followed {
    @Override
    public boolean isServed(Handle handle, String id) {
      return WatchRows.find(handle, id)
          .filter(watch -> watch.state() == StoredWatch.State.ACTIVE)
          .isPresent();
    }

    /// Another process has moved the watch on.
    @Override
    public boolean isPassed(Handle handle, ClaimRequest request) {
      return WatchRows.find(handle, request.subscription())
          .filter(watch -> watch.nextKey().equals(request.key()))
          .isEmpty();
    }
  }

  @Override
  public Permission permit(StoredPost before, StoredPost sending) {
    return database.write(
        "permitting a note",
        handle -> PostRows.WATCHES.permit(handle, before, sending, new Watched()));
  }

  @Override
  public boolean advance(StoredPost before, StoredPost after) {
    return database.write(
        "noting a note", handle -> PostRows.WATCHES.replace(handle, before, after));
  }

  @Override
  public boolean finish(StoredPost before, StoredPost after, Told told) {
    return database.write(
        "finishing a note",
        handle -> {
          if (!PostRows.WATCHES.replace(handle, before, after)) {
            return false;
          }
          WatchRows.reach(handle, after.subscription(), told.position());
          if (told.known() != null) {
            WatchRows.known(handle, after.subscription(), told.known());
          }
          return true;
        });
  }

  @Override
  public List<StoredPost> openPosts() {
    return database.read("reading notes", PostRows.WATCHES::open);
  }

  /// The notes of a watch, latest first.
  public List<StoredPost> posts(String watch, int limit) {
    return database.read("reading notes", handle -> PostRows.WATCHES.of(handle, watch, limit));
  }

  /// The number of the last event; 0 when nothing ever happened.
  public long lastEvent() {
    return database.read("reading the last event", HistoryRows::lastEvent);
  }

  /// The last paper that is in the index, and the last event.
  public Position indexed() {
    return database.read(
        "reading how far the index is",
        handle -> new Position(HistoryRows.lastIndexed(handle), HistoryRows.lastEvent(handle)));
  }

  /// Up to where everything that came after a paper is in the index.
  ///
  /// @param arrival number of the paper
  public long indexedAfter(long arrival) {
    return database.read(
        "reading how far the index is", handle -> HistoryRows.indexedAfter(handle, arrival));
  }

  /// As [PaperHistory#arrivalsAfter].
  public List<Arrival> arrivalsAfter(long number, int limit) {
    return database.read(
        "reading new papers", handle -> HistoryRows.arrivalsAfter(handle, number, limit));
  }

  /// As [PaperHistory#eventsAfter].
  public List<PaperEvent> eventsAfter(long number, int limit) {
    return database.read(
        "reading events", handle -> HistoryRows.eventsAfter(handle, number, limit));
  }

  /// The numbers with which those of some papers that are there arrived.
  public Map<PaperId, Long> arrivals(Collection<PaperId> ids) {
    return database.read("reading arrivals", handle -> HistoryRows.arrivals(handle, ids));
  }

  /// The ids that those of some papers have now which had these before.
  public Map<PaperId, PaperId> current(Collection<PaperId> ids) {
    return database.read("looking ids up", handle -> HistoryRows.current(handle, ids));
  }

  /// Those of some papers that are there.
  public Map<PaperId, Paper> papers(Collection<PaperId> ids) {
    return database.read("reading papers", handle -> PaperRows.papers(handle, ids));
  }

  @Override
  public void close() {
    database.close();
  }
}
