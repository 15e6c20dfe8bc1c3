package io.github.paperboy.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.Hit;
import io.github.paperboy.index.Order;
import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed while it reads, stores, indexes or encodes loses nothing that it said
/// was stored, and the next one brings everything to where it would have been undisturbed.
class KillTest {
  private static final int KILLS = 3;

  /// Lines that a process says in all: 30 batches stored, 38 encoded.
  private static final int LINES = 68;

  @TempDir private Path disturbed;
  @TempDir private Path undisturbed;

  @Test
  void aKilledProcessLosesNothingAndTheNextOneFinishes() throws Exception {
    var random = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      long stored = runAndKillAfter(random.nextInt(1, LINES * (kill + 1) / KILLS));
      try (var store = KilledIngest.store(disturbed)) {
        assertThat(store.count()).isGreaterThanOrEqualTo(stored);
      }
    }
    KilledIngest.run(disturbed, _ -> {});
    KilledIngest.run(undisturbed, _ -> {});

    var state = state(disturbed);
    assertThat(state.papers()).hasSize(KilledIngest.PAPERS);
    assertThat(state.encodings()).hasSize(KilledIngest.PAPERS);
    assertThat(state).isEqualTo(state(undisturbed));
  }

  /// @return how many papers it said were stored
  private long runAndKillAfter(int lines) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledIngest.class.getName(),
                disturbed.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long stored = 0;
    try (var output = process.inputReader()) {
      for (int heard = 0; heard < lines; heard++) {
        var line = output.readLine();
        if (line != null && line.startsWith("stored ")) {
          stored = Long.parseLong(line.substring("stored ".length()));
        }
      }
      process.destroyForcibly();
    }
    process.waitFor();
    return stored;
  }

  private record State(
      long stored,
      List<PaperId> order,
      Map<PaperId, Paper> papers,
      Map<PaperId, Encoding> encodings) {}

  private static State state(Path directory) {
    var ids = TestWorkshop.papers(KilledIngest.PAPERS).stream().map(Paper::id).toList();
    try (var store = KilledIngest.store(directory);
        var index = KilledIngest.index(directory);
        var view = index.view()) {
      var papers = new HashMap<PaperId, Paper>();
      view.papers(ids).forEach(paper -> papers.put(paper.id(), paper));
      var order =
          view.browse(Order.NEWEST, PaperFilter.NONE, KilledIngest.PAPERS).stream()
              .map(Hit::id)
              .toList();
      return new State(store.count(), order, papers, view.encodings(ids));
    }
  }
}
