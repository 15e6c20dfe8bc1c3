package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.config.ConfigFile;
import io.github.paperboy.config.Loaded;
import io.github.paperboy.embed.SmallTables;
import io.github.paperboy.ingest.IngestListener;
import io.github.paperboy.ingest.StopSignal;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.testing.FakeDailyPapers;
import io.github.paperboy.testing.FakePaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncServiceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @TempDir private Path directory;

  private Place place(String address) throws IOException {
    SmallTables.write(
        Files.createDirectories(directory.resolve("image/models")).resolve("static.table"));
    var file =
        Files.writeString(
            directory.resolve("paperboy.yaml"),
            "huggingface:\n  address: %s\n  first-days: 1\nsync:\n  sources: [huggingface]\n"
                .formatted(address));
    return new Place(
        new DataDirectory(directory.resolve("data")),
        new Installation(directory.resolve("image")),
        ((Loaded.Valid) ConfigFile.read(file)).config(),
        InstantSource.fixed(Instant.parse("2026-11-20T12:00:00Z")),
        ZoneOffset.UTC);
  }

  private void bringOnePaperIn(Place place) throws IOException {
    var line = "{\"id\":\"2501.00001\",\"title\":\"Bread\",\"abstract\":\"We bake.\"}\n";
    var file = Files.writeString(directory.resolve("papers.jsonl"), line);
    var watch = new Intake.Watch(IngestListener.NONE, new StopSignal());
    try (var intake = opened(Intake.open(place, watch))) {
      intake.ingest(List.of(file), null);
    }
  }

  private static <T> T opened(Opening<T> opening) {
    return ((Opening.Ready<T>) opening).opened();
  }

  @Test
  void whatComesWhileQuestionsAreAnsweredIsFound() throws IOException {
    try (var daily = new FakeDailyPapers(InstantSource.system())) {
      daily.on(TODAY, List.of(FakePaper.of(1, TODAY)));
      var place = place(daily.service().base());
      bringOnePaperIn(place);
      try (var paperboy = opened(Paperboy.open(place, Purpose.LOOK_UP));
          var service = new SyncService(new Premises(place, paperboy, Map.of()))) {
        assertThat(service.start(_ -> {})).isInstanceOf(Service.Start.Working.class);

        assertThat(isFoundWithin(paperboy, 600)).isTrue();
      }
    }
  }

  /// @param looks how often to look, a tenth of a second apart
  private static boolean isFoundWithin(Paperboy paperboy, int looks) {
    for (int i = 0; i < looks; i++) {
      try (var view = paperboy.view()) {
        if (view.paper(PaperId.parse("2611.00001")).isPresent()) {
          return true;
        }
      }
      LockSupport.parkNanos(100_000_000);
    }
    return false;
  }
}
