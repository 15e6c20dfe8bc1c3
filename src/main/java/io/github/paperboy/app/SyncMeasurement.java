package io.github.paperboy.app;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Request;
import io.github.paperboy.retrieve.Urgency;
import io.github.paperboy.sync.SyncSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Measures what a round of live sources costs those who ask meanwhile, with the service that
/// `paperboy serve` runs. The data directory is written to.
public final class SyncMeasurement {
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration LONGEST = Duration.ofMinutes(20);

  private final Place place;
  private final Extent extent;

  public SyncMeasurement(Place place, Extent extent) {
    this.place = place;
    this.extent = extent;
  }

  /// How much is done.
  ///
  /// @param earlier how many papers come and are encoded before anything is timed, as in a service
  ///   that has run for a while; with none it has just been started
  /// @param papers how many come
  /// @param encoding how long answers are timed after all are found, while they are encoded
  public record Extent(int earlier, int papers, Duration encoding) {}

  /// @param idle milliseconds of each answer before
  /// @param arriving the same while papers came in
  /// @param encoding the same while the papers that had come were encoded
  /// @param found for each file of papers, milliseconds from when it was given away until its last
  ///   paper was found
  /// @param encoded how many papers were encoded when it ended
  public record Report(
      List<Double> idle,
      List<Double> arriving,
      List<Double> encoding,
      List<Double> found,
      int encoded) {}

  /// Copies a data directory's papers, so that measuring changes nothing in it.
  public static void copy(DataDirectory from, DataDirectory to) {
    try (var files = Files.walk(from.root())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (file.startsWith(from.index()) || from.root().equals(file.getParent())) {
          var target = to.root().resolve(from.root().relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy the papers of " + from.root(), e);
    }
  }

  /// @param paperboy open for questions in the place
  /// @param known papers to make new ones of
  /// @param questions asked in turns, one after the other
  /// @param count how many answers are timed before anything comes
  public Report run(Paperboy paperboy, List<Paper> known, List<String> questions, int count) {
    return CompletableFuture.supplyAsync(
            () -> measure(paperboy, known, questions, count), SyncMeasurement::asked)
        .join();
  }

  private Report measure(Paperboy paperboy, List<Paper> known, List<String> questions, int count) {
    var asking = new Asking(paperboy, questions);
    var _ = asking.times(count / 4);
    try {
      if (extent.earlier() > 0) {
        earlierRound(paperboy, known);
      }
      var idle = asking.times(count);
      return timed(paperboy, known, asking, idle);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot serve made papers on this machine", e);
    }
  }

  private Report timed(Paperboy paperboy, List<Paper> known, Asking asking, List<Double> idle)
      throws IOException {
    try (var source = new MadePapers(known, extent.earlier(), extent.papers());
        var _ = started(source, paperboy)) {
      var found =
          CompletableFuture.supplyAsync(() -> findAll(paperboy, source), SyncMeasurement::onThread);
      var arriving = asking.times(() -> !found.isDone());
      long end = System.nanoTime() + extent.encoding().toNanos();
      var during = asking.times(() -> System.nanoTime() < end && unencoded(paperboy) > 0);
      int encoded = extent.papers() - unencoded(paperboy);
      return new Report(idle, arriving, during, found.join(), encoded);
    }
  }

  private void earlierRound(Paperboy paperboy, List<Paper> known) throws IOException {
    long longest = System.nanoTime() + LONGEST.toNanos();
    try (var source = new MadePapers(known, 0, extent.earlier());
        var _ = started(source, paperboy)) {
      var _ = findAll(paperboy, source);
      while (unencoded(paperboy) > 0 && System.nanoTime() < longest) {
        LockSupport.parkNanos(LOOK.toNanos());
      }
    }
  }

  private SyncService started(MadePapers source, Paperboy paperboy) {
    var service = new SyncService(with(source), paperboy);
    if (service.start(_ -> {}) instanceof Service.Start.Impossible(var why)) {
      throw new IllegalStateException(why);
    }
    return service;
  }

  private Place with(MadePapers source) {
    var usual = place.config().sync();
    var sync =
        new SyncSettings(
            List.of(),
            source.addresses(),
            usual.every(),
            usual.harvestEvery(),
            usual.retryEvery(),
            usual.staleAfter());
    return new Place(
        place.data(),
        place.installation(),
        place.config().withSync(sync),
        place.clock(),
        place.zone(),
        place.settings());
  }

  /// Not one of the few threads that all share, for it waits most of the time.
  private static void onThread(Runnable work) {
    Thread.ofPlatform().daemon().name("finding").start(work);
  }

  @SuppressWarnings("ThreadPriorityCheck") // as urgent as the questions of the bot
  private static void asked(Runnable work) {
    Thread.ofPlatform().daemon().name("asking").priority(Urgency.ANSWER).start(work);
  }

  private static List<Double> findAll(Paperboy paperboy, MadePapers source) {
    long longest = System.nanoTime() + LONGEST.toNanos();
    List<Double> found = new ArrayList<>();
    for (int file = 0; file < source.files(); file++) {
      while (!isFound(paperboy, source.last(file))) {
        if (System.nanoTime() > longest) {
          throw new IllegalStateException("file %d was not found in time".formatted(file));
        }
        LockSupport.parkNanos(LOOK.toNanos());
      }
      found.add((System.nanoTime() - source.given(file)) / 1e6);
    }
    return found;
  }

  private static boolean isFound(Paperboy paperboy, PaperId id) {
    try (var view = paperboy.view()) {
      return view.paper(id).isPresent();
    }
  }

  private static int unencoded(Paperboy paperboy) {
    try (var view = paperboy.view()) {
      return view.stats().unencoded();
    }
  }

  /// Questions one after the other.
  private static final class Asking {
    private final Paperboy paperboy;
    private final List<String> questions;
    private int asked;

    Asking(Paperboy paperboy, List<String> questions) {
      this.paperboy = paperboy;
      this.questions = questions;
    }

    List<Double> times(int count) {
      int until = asked + count;
      return times(() -> asked < until);
    }

    /// @return milliseconds of each answer
    List<Double> times(BooleanSupplier wanted) {
      List<Double> times = new ArrayList<>();
      while (wanted.getAsBoolean()) {
        long start = System.nanoTime();
        paperboy.ask(Request.of(questions.get(asked++ % questions.size())));
        times.add((System.nanoTime() - start) / 1e6);
      }
      return times;
    }
  }
}
