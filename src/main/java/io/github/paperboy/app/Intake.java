package io.github.paperboy.app;

import io.github.paperboy.app.Opening.Ready;
import io.github.paperboy.app.Opening.Refused;
import io.github.paperboy.app.Opening.Stale;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.lucene.LuceneIndexes;
import io.github.paperboy.ingest.EncodeBacklog;
import io.github.paperboy.ingest.EncodeReport;
import io.github.paperboy.ingest.Ingest;
import io.github.paperboy.ingest.IngestInput;
import io.github.paperboy.ingest.IngestListener;
import io.github.paperboy.ingest.IngestReport;
import io.github.paperboy.ingest.Rebuild;
import io.github.paperboy.ingest.StopSignal;
import io.github.paperboy.ingest.Workshop;
import io.github.paperboy.retrieve.EncodingCache;
import io.github.paperboy.retrieve.MemoryEncodingCache;
import io.github.paperboy.source.files.ReadSettings;
import io.github.paperboy.source.files.SourceFiles;
import io.github.paperboy.store.PaperStore;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.sync.Sync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A data directory opened for writing: brings papers in, encodes them, rebuilds the index. One
/// process at a time. Used by one thread; [StopSignal] may come from any.
public final class Intake implements AutoCloseable {
  private final Place place;
  private final Models models;
  private final PaperStore store;
  private final PaperIndex index;
  private final Workshop workshop;
  private final Rebuilding rebuilding;

  private Intake(Place place, Models models, PaperStore store, PaperIndex index, Watch watch) {
    this.place = place;
    this.models = models;
    this.store = store;
    this.index = index;
    workshop =
        new Workshop(
            store,
            index,
            models.statics(),
            models.papers().fingerprint(),
            place.clock(),
            watch.listener(),
            watch.stop());
    rebuilding = new Rebuilding(place.data().index());
  }

  /// Who looks on.
  ///
  /// @param listener hears of the progress
  /// @param stop ends the work early
  public record Watch(IngestListener listener, StopSignal stop) {}

  /// Opens a data directory, making it first if there is none.
  public static Opening<Intake> open(Place place, Watch watch) {
    return open(place, watch, new MemoryEncodingCache());
  }

  /// [#open(Place, Watch)] beside those who are asked.
  ///
  /// @param encodings that they make and that are made for them
  static Opening<Intake> open(Place place, Watch watch, EncodingCache encodings) {
    return open(
        place,
        watch,
        Models.deferred(place).keepingIn(encodings),
        models ->
            LuceneIndexes.openWriter(
                place.data().index(), place.config().index(), models.fingerprint()));
  }

  /// Opens a data directory with an empty index, to be filled by [#rebuild()].
  public static Opening<Intake> openAnew(Place place, Watch watch) {
    var opening =
        open(
            place,
            watch,
            Models.deferred(place),
            models ->
                LuceneIndexes.recreate(
                    place.data().index(), place.config().index(), models.fingerprint()));
    if (opening instanceof Ready<Intake>(var intake)) {
      intake.rebuilding.begin();
    }
    return opening;
  }

  private interface IndexOpener {
    IndexOpening<PaperIndex> open(Models models);
  }

  private static Opening<Intake> open(Place place, Watch watch, Models models, IndexOpener opener) {
    var opening = open(place, watch, models, () -> opener.open(models));
    if (!(opening instanceof Ready)) {
      models.close();
    }
    return opening;
  }

  private static Opening<Intake> open(
      Place place, Watch watch, Models models, Supplier<IndexOpening<PaperIndex>> opener) {
    return switch (opener.get()) {
      case IndexOpening.Ready<PaperIndex>(var index) ->
          new Ready<>(new Intake(place, models, store(place, index), index, watch));
      case IndexOpening.Missing<PaperIndex> _ -> new Stale<>(List.of("the index is missing"));
      case IndexOpening.Mismatch<PaperIndex>(_, var differences) -> new Stale<>(differences);
      case IndexOpening.Damaged<PaperIndex>(_, var reason) -> new Stale<>(List.of(reason));
      case IndexOpening.Locked<PaperIndex> locked -> new Refused<>(locked.message());
      case IndexOpening.Unusable<PaperIndex> unusable -> new Refused<>(unusable.message());
    };
  }

  private static PaperStore store(Place place, PaperIndex index) {
    try {
      return SqlitePaperStore.open(place.data().store(), place.config().store(), place.clock());
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /// Reads files of papers.
  ///
  /// @param year the year of dates that are shown without one; null finds it out
  public IngestReport ingest(List<Path> files, @Nullable Integer year) {
    var today = LocalDate.ofInstant(place.clock().instant(), place.zone());
    int crawled = year != null ? year : SourceFiles.crawlYear(files, today);
    var settings = ReadSettings.DEFAULTS.withYear(crawled);
    var inputs = files.stream().map(file -> input(file, settings)).toList();
    return caughtUp(inputs);
  }

  /// Brings the index up to the store, and then papers into both.
  private IngestReport caughtUp(List<IngestInput> inputs) {
    var report = new Ingest(workshop, place.config().ingest()).run(inputs);
    endRebuild();
    return report;
  }

  private void endRebuild() {
    if (!workshop.stop().stopped()) {
      rebuilding.end();
    }
  }

  private static IngestInput input(Path file, ReadSettings settings) {
    return new IngestInput(file.toString(), size(file), () -> SourceFiles.open(file, settings));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return -1; // opening it tells why
    }
  }

  /// Asks live sources for what is new.
  ///
  /// @param names which, of those that the settings name
  /// @param since the day from which on; empty goes on from where each was left
  public IngestReport sync(LiveSources live, List<String> names, Optional<LocalDate> since) {
    var sync = new Sync(workshop, place.config().ingest());
    var report = sync.run(live.of(names, store), since.orElse(null));
    new SourceAge(place).note(store.sources().all());
    endRebuild();
    return report;
  }

  /// Encodes the papers that have no encoding yet, newest first; also those that were stored but
  /// not indexed when an earlier run ended.
  public EncodeReport encode() {
    return encode(ChronoUnit.FOREVER.getDuration());
  }

  /// The same for some time; what is left is for the next call.
  EncodeReport encode(Duration atMost) {
    caughtUp(List.of());
    return new EncodeBacklog(workshop, models.papers(), place.config().ingest()).run(atMost);
  }

  /// Fills the index from the stored papers.
  public void rebuild() {
    new Rebuild(workshop, place.config().ingest()).run();
    endRebuild();
  }

  /// How many papers are in the index.
  public int papers() {
    try (var view = index.view()) {
      return view.stats().papers();
    }
  }

  /// How many of them have no encoding yet.
  public int unencoded() {
    try (var view = index.view()) {
      return view.stats().unencoded();
    }
  }

  @Override
  public void close() {
    index.close();
    store.close();
    models.close();
  }
}
