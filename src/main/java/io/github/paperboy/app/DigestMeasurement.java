package io.github.paperboy.app;

import io.github.paperboy.digest.DigestLoad;
import io.github.paperboy.digest.DigestReplay;
import io.github.paperboy.digest.ReplayProfile;
import io.github.paperboy.digest.ReplayReport;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.files.ReadSettings;
import io.github.paperboy.source.files.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Measures digests on files of papers: how good they are, and how long many of them take.
public final class DigestMeasurement {
  private final Place place;

  public DigestMeasurement(Place place) {
    this.place = place;
  }

  /// Replays days to profiles.
  ///
  /// @param corpus papers
  /// @param profiles JSON lines, see [ReplayProfile]
  /// @param until the last day
  /// @param days how many
  /// @param vectoring how papers are compared with topics
  public record Replay(
      Path corpus, Path profiles, LocalDate until, int days, DigestReplay.Vectoring vectoring) {}

  /// @throws UncheckedIOException if a file cannot be read
  public ReplayReport replay(Replay replay) {
    var days = days(replay);
    try (var models = Models.loading(place)) {
      return new DigestReplay(models.embeddings(), replay.vectoring(), place.config().digest())
          .run(days, profiles(replay.profiles()));
    }
  }

  private static List<ReplayProfile> profiles(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(ReplayProfile::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the profiles in " + file, e);
    }
  }

  private static NavigableMap<LocalDate, List<Paper>> days(Replay replay) {
    var first = replay.until().minusDays(replay.days() - 1L);
    NavigableMap<LocalDate, List<Paper>> days = new TreeMap<>();
    read(
        replay.corpus(),
        paper ->
            paper
                .date()
                .map(PaperDate::first)
                .filter(day -> !day.isBefore(first) && !day.isAfter(replay.until()))
                .ifPresent(day -> days.computeIfAbsent(day, _ -> new ArrayList<>()).add(paper)));
    return days;
  }

  /// Composes digests for so many subscriptions from the first papers of a file.
  ///
  /// @return how many papers are in them in all
  public long compose(Path corpus, int papers, int subscriptions) {
    List<Paper> fresh = new ArrayList<>();
    read(
        corpus,
        paper -> {
          if (fresh.size() < papers) {
            fresh.add(paper);
          }
        });
    if (fresh.isEmpty()) {
      throw new UncheckedIOException(new IOException("no papers in " + corpus));
    }
    try (var models = Models.loading(place)) {
      return new DigestLoad(models.embeddings(), place.config().digest())
          .compose(fresh, subscriptions);
    }
  }

  private static void read(Path file, Consumer<Paper> sink) {
    try (var source = SourceFiles.open(file, ReadSettings.DEFAULTS)) {
      var fetched = source.next();
      while (fetched instanceof Fetched.Batch batch) {
        batch.papers().forEach(sink);
        fetched = source.next();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the papers in " + file, e);
    }
  }
}
