package io.github.paperboy.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.testing.FakeArxiv;
import io.github.paperboy.testing.FakeDailyPapers;
import io.github.paperboy.testing.FakePaper;
import io.github.paperboy.testing.FakeService.Answer;
import io.github.paperboy.testing.SteppedTiming;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes that read live sources with faults are killed with SIGKILL at random moments: no paper
/// is lost, none is there twice, and the positions are right. A few days; `-Dsync.rounds=60` makes
/// it a long run and `-Dsync.seed=` another one.
class SyncKillTest {
  private static final int ROUNDS = Integer.getInteger("sync.rounds", 2);
  private static final long SEED = Long.getLong("sync.seed", 5);
  private static final int PER_DAY = 40;

  /// Lines that an undisturbed process says in a round, and a few more.
  private static final int LINES = 30;

  @TempDir private Path directory;

  private final Random random = new Random(SEED);
  private final SteppedTiming time = new SteppedTiming("2026-11-16T13:00:00Z");
  private final FakeArxiv arxiv = new FakeArxiv(time, 7);
  private final FakeDailyPapers daily = new FakeDailyPapers(time);
  private final List<String> published = new ArrayList<>();
  private int kills;

  @AfterEach
  void close() {
    arxiv.close();
    daily.close();
  }

  @Test
  void killedProcessesLoseNothingAndStoreNothingTwice() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      publish(round);
      for (int kill = random.nextInt(1, 3); kill > 0; kill--) {
        disturb();
        runAndKill();
      }
      time.step(Duration.ofDays(1));
    }
    for (int quiet = 0; quiet < 3; quiet++) {
      runToItsEnd();
      time.step(Duration.ofHours(3));
    }
    System.out.printf("%d rounds, %d papers, %d kills%n", ROUNDS, published.size(), kills);
    requireAll();
  }

  private void publish(int round) {
    var day = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
    var papers =
        IntStream.range(round * PER_DAY, (round + 1) * PER_DAY)
            .mapToObj(i -> FakePaper.of(i, day))
            .toList();
    arxiv.on(day, papers);
    daily.on(day, papers.subList(0, PER_DAY / 3));
    papers.forEach(paper -> published.add("arxiv:" + paper.number()));
  }

  private void disturb() {
    for (int i = random.nextInt(4); i > 0; i--) {
      var service = random.nextBoolean() ? arxiv.service() : daily.service();
      service.first(
          switch (random.nextInt(5)) {
            case 0 -> Answer.status(429).with("Retry-After", "30");
            case 1 -> Answer.status(503);
            case 2 -> Answer.of("text/xml", "<rss><channel><item><title>Cut").truncated();
            case 3 -> Answer.of("text/html", "<html>Be right back</html>");
            default -> arxiv.harvestError("badResumptionToken");
          });
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            KilledSync.class.getName(),
            directory.toString(),
            time.instant().toString(),
            arxiv.service().base(),
            daily.service().base())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// After so many lines and a moment more, so that it dies between two as well as at one.
  private void runAndKill() throws Exception {
    var process = start();
    int lines = random.nextInt(1, LINES);
    var last = "";
    try (var output = process.inputReader()) {
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        last = line;
        if (--lines == 0) {
          Thread.sleep(random.nextInt(30));
          break;
        }
      }
      process.destroyForcibly();
    }
    kills += process.waitFor() == 0 ? 0 : 1;
    assertThat(last).as("it did not even begin").isNotEmpty();
  }

  private void runToItsEnd() throws Exception {
    var process = start();
    try (var output = process.inputReader()) {
      assertThat(output.lines().toList()).contains("done");
    }
    assertThat(process.waitFor()).isZero();
  }

  private void requireAll() {
    try (var store = KilledSync.store(directory, time);
        var index = KilledSync.index(directory);
        var view = index.view()) {
      var arrivals = store.arrivalsAfter(0, 1_000_000);
      assertThat(arrivals.stream().map(arrival -> arrival.paper().id().value()))
          .containsExactlyInAnyOrderElementsOf(published);
      assertThat(view.stats().papers()).isEqualTo(published.size());
      assertThat(store.sources().all())
          .hasSize(3)
          .allSatisfy(state -> {
            assertThat(state.trouble()).isNull();
            assertThat(state.position()).isNotNull();
          });
    }
    assertThat(kills).isPositive();
  }
}
