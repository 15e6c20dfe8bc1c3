package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.SyncMeasurement.Extent;
import io.github.paperboy.config.PaperboyConfig;
import io.github.paperboy.embed.SmallTables;
import io.github.paperboy.ingest.IngestListener;
import io.github.paperboy.ingest.StopSignal;
import io.github.paperboy.paper.Paper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// New papers come by the way on which a server gets them, while questions are asked.
class SyncMeasurementTest {
  @TempDir private Path directory;

  private Place place() throws Exception {
    SmallTables.write(
        Files.createDirectories(directory.resolve("image/models")).resolve("static.table"));
    return new Place(
        new DataDirectory(directory.resolve("data")),
        new Installation(directory.resolve("image")),
        PaperboyConfig.DEFAULTS,
        InstantSource.system(),
        ZoneOffset.UTC);
  }

  private static <T> T opened(Opening<T> opening) {
    return ((Opening.Ready<T>) opening).opened();
  }

  private void bringPapersIn(Place place) throws Exception {
    var lines =
        """
        {"id":"2501.00001","title":"Bread","abstract":"We bake bread. It rises."}
        {"id":"2501.00002","title":"Tea","abstract":"We brew tea. It steeps."}
        """;
    var file = Files.writeString(directory.resolve("papers.jsonl"), lines);
    var watch = new Intake.Watch(IngestListener.NONE, new StopSignal());
    try (var intake = opened(Intake.open(place, watch))) {
      intake.ingest(List.of(file), null);
    }
  }

  @Test
  void papersThatComeAreFoundWhileQuestionsAreAsked() throws Exception {
    var place = place();
    bringPapersIn(place);
    try (var paperboy = opened(Paperboy.open(place, Purpose.LOOK_UP))) {
      var known = known(paperboy);
      var report =
          new SyncMeasurement(place, new Extent(0, 1_010, Duration.ZERO))
              .run(paperboy, known, List.of("bread", "tea"), 4);

      assertThat(report.idle()).hasSize(4);
      assertThat(report.arriving()).isNotEmpty();
      assertThat(report.found()).hasSize(2).allSatisfy(ms -> assertThat(ms).isPositive());
      try (var view = paperboy.view()) {
        assertThat(view.stats().papers()).isEqualTo(1_012);
      }
    }
  }

  private static List<Paper> known(Paperboy paperboy) {
    return List.of(
        paperboy.lookUp("2501.00001").orElseThrow(), paperboy.lookUp("2501.00002").orElseThrow());
  }
}
