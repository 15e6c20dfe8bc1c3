package io.github.paperboy.app;

import io.github.paperboy.embed.Encoder;
import io.github.paperboy.embed.StaticTable;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.IndexStats;
import io.github.paperboy.index.SearchableIndex;
import io.github.paperboy.index.lucene.LuceneIndexes;
import io.github.paperboy.store.StoreCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks at everything that Paperboy needs, and says what to do where something is wrong. Changes
/// nothing.
public final class CheckUp {
  private static final long LITTLE_SPACE = 200L << 20;
  private static final long SOME_SPACE = 1L << 30;

  private static final String MADE_ANEW = "the next command makes it anew from the stored papers";
  private static final String REINSTALL = "build or install Paperboy again";

  private final Place place;

  public CheckUp(Place place) {
    this.place = place;
  }

  public List<Check> run() {
    List<Check> checks = new ArrayList<>();
    checks.add(java());
    checks.add(ProcessorCheck.run());
    checks.add(encoder());
    checks.add(statics());
    checks.add(dataDirectory());
    checks.add(space());
    var store = StoreCheck.thorough(place.data().store());
    checks.add(papers(store));
    checks.add(index(store));
    checks.addAll(sources(store));
    return checks;
  }

  /// What keeps the store from being opened is told by the check of the papers.
  private List<Check> sources(StoreCheck store) {
    try {
      return store.problem() == null ? new SourceCheck(place).checks() : List.of();
    } catch (UncheckedIOException _) {
      return List.of();
    }
  }

  private static Check java() {
    var version = Runtime.version();
    var finding = "Java %s in %s".formatted(version, System.getProperty("java.home"));
    return version.feature() >= 25
        ? Check.green("java", finding)
        : Check.red("java", finding, "start Paperboy by bin/paperboy, which has its own Java");
  }

  private Check encoder() {
    var files = new ModelPlaces(place).encoder();
    var problems = files.problems();
    if (!problems.isEmpty()) {
      return Check.red("encoder", String.join("; ", problems), REINSTALL);
    }
    var start = place.clock().instant();
    try (var encoder = Encoder.open(files, place.config().embed())) {
      encoder.encode("a text");
      var took = Duration.between(start, place.clock().instant());
      return Check.green(
          "encoder", "its files are whole; it loads in %d ms".formatted(took.toMillis()));
    } catch (UncheckedIOException e) {
      return Check.red("encoder", String.valueOf(e.getMessage()), REINSTALL);
    }
  }

  private Check statics() {
    var file = new ModelPlaces(place).statics();
    try {
      var table = StaticTable.read(file);
      return Check.green(
          "static table",
          "%,d wordpieces, %d numbers each".formatted(table.size(), table.dimension()));
    } catch (UncheckedIOException e) {
      return Check.red(
          "static table", String.valueOf(e.getMessage()), "make it with `paperboy distil`");
    }
  }

  private Check dataDirectory() {
    var root = place.data().root();
    var problem = place.data().problem();
    if (problem.isPresent()) {
      return Check.red("data directory", problem.get(), "");
    }
    var nearest = existing(root);
    if (nearest != null && Files.isDirectory(nearest) && Files.isWritable(nearest)) {
      return Check.green("data directory", root + (nearest.equals(root) ? "" : ", not made yet"));
    }
    return Check.red(
        "data directory",
        root + " cannot be written to",
        "change its permissions, or name another with --data or PAPERBOY_DATA");
  }

  private Check space() {
    var nearest = existing(place.data().root());
    try {
      long free = nearest == null ? 0 : Files.getFileStore(nearest).getUsableSpace();
      var finding = "%,d MB free".formatted(free >> 20);
      if (free < LITTLE_SPACE) {
        return Check.red("disk", finding, "free some space; 100,000 papers take about 1 GB");
      }
      return free < SOME_SPACE
          ? Check.yellow("disk", finding, "100,000 papers take about 1 GB")
          : Check.green("disk", finding);
    } catch (IOException e) {
      return Check.yellow("disk", "cannot be asked for its space: " + e.getMessage(), "");
    }
  }

  /// The directory itself, or the nearest one above it that is there.
  private static @Nullable Path existing(Path directory) {
    Path candidate = directory;
    while (candidate != null && !Files.exists(candidate)) {
      candidate = candidate.getParent();
    }
    return candidate;
  }

  private static Check papers(StoreCheck store) {
    if (store.problem() != null) {
      return Check.red("papers", store.problem(), "");
    }
    return Check.green("papers", "%,d stored".formatted(store.papers()));
  }

  private Check index(StoreCheck store) {
    var directory = place.data().index();
    if (new Rebuilding(directory).unfinished()) {
      return Check.yellow("index", "its making was cut short, or is under way", MADE_ANEW);
    }
    try (var models = Models.deferred(place)) {
      return switch (LuceneIndexes.openReader(
          directory, place.config().index(), models.fingerprint())) {
        case IndexOpening.Ready<SearchableIndex>(var index) -> whole(directory, index, store);
        case IndexOpening.Missing<SearchableIndex> _ ->
            store.papers() > 0
                ? Check.yellow("index", "it is missing", MADE_ANEW)
                : Check.yellow(
                    "index", "there is none yet", "bring papers in with `paperboy ingest FILE`");
        case IndexOpening.Mismatch<SearchableIndex>(_, var differences) ->
            Check.yellow("index", String.join("; ", differences), MADE_ANEW);
        case IndexOpening.Damaged<SearchableIndex>(_, var reason) ->
            Check.yellow("index", reason, MADE_ANEW);
        case IndexOpening.Locked<SearchableIndex> locked ->
            Check.red("index", locked.message(), "");
        case IndexOpening.Unusable<SearchableIndex> unusable ->
            Check.red("index", unusable.message(), "");
      };
    } catch (UncheckedIOException e) {
      return Check.red("index", "cannot be opened: " + e.getMessage(), "mend the models first");
    }
  }

  private Check whole(Path directory, SearchableIndex index, StoreCheck store) {
    try (index;
        var view = index.view()) {
      var problem = LuceneIndexes.check(directory);
      if (problem.isPresent()) {
        return Check.red("index", problem.get(), "delete %s; %s".formatted(directory, MADE_ANEW));
      }
      var stats = view.stats();
      if (stats.papers() > store.papers() && stats.papers() > storedNow()) {
        return Check.yellow(
            "index",
            "%,d papers, and only %,d are stored, as after putting back an older store"
                .formatted(stats.papers(), store.papers()),
            "stop Paperboy, delete %s; %s".formatted(directory, MADE_ANEW));
      }
      return stats.papers() < store.papers()
          ? Check.yellow(
              "index",
              "%,d of %,d stored papers".formatted(stats.papers(), store.papers()),
              "bring it up with `paperboy encode`")
          : Check.green("index", described(stats));
    }
  }

  /// Papers may have come since the store was looked at; they are stored before they are indexed.
  private long storedNow() {
    return StoreCheck.of(place.data().store()).papers();
  }

  private static String described(IndexStats stats) {
    return "%,d papers, %,d encoded, newest %s; every byte checked"
        .formatted(
            stats.papers(),
            stats.encoded(),
            stats.newest() == null ? "without date" : stats.newest());
  }
}
