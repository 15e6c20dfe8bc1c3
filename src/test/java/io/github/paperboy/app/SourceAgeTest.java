package io.github.paperboy.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.config.ConfigFile;
import io.github.paperboy.config.Loaded;
import io.github.paperboy.store.SourceState;
import io.github.paperboy.store.SourceState.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceAgeTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir private Path directory;

  private SourceAge at(String time) throws IOException {
    var file = Files.writeString(directory.resolve("paperboy.yaml"), "sync:\n  stale-after: 36h\n");
    return new SourceAge(
        new Place(
            new DataDirectory(directory),
            new Installation(directory),
            ((Loaded.Valid) ConfigFile.read(file)).config(),
            InstantSource.fixed(Instant.parse(time)),
            ZoneOffset.UTC));
  }

  private static SourceState failing(String name, @Nullable String lastGood) {
    return new SourceState(
        name,
        null,
        lastGood == null ? null : Instant.parse(lastGood),
        new Trouble(NOW, NOW, "503", null));
  }

  @Test
  void nothingIsSaidBeforeAnySourceWasRead() throws IOException {
    assertThat(at("2026-11-20T12:00:00Z").warning()).isEmpty();
  }

  @Test
  void aFailingSourceIsNamedOnceItIsOld() throws IOException {
    at("2026-11-20T12:00:00Z").note(List.of(failing("arxiv-rss", "2026-11-20T10:00:00Z")));
    assertThat(at("2026-11-21T12:00:00Z").warning()).isEmpty();
    assertThat(at("2026-11-23T12:00:00Z").warning())
        .contains("Not up to date: arxiv-rss was last read 3 days ago.");
  }

  @Test
  void whatWasNeverReadIsSaidAtOnce() throws IOException {
    at("2026-11-20T12:00:00Z").note(List.of(failing("https://example.org/a.jsonl", null)));
    assertThat(at("2026-11-20T12:01:00Z").warning())
        .contains("Not up to date: https://example.org/a.jsonl could not be read yet.");
  }

  @Test
  void aSourceThatWorksAgainIsNotNamedAnyMore() throws IOException {
    at("2026-11-20T12:00:00Z").note(List.of(failing("arxiv-rss", null)));
    at("2026-11-20T13:00:00Z").note(List.of(new SourceState("arxiv-rss", null, NOW, null)));
    assertThat(at("2026-11-30T12:00:00Z").warning()).isEmpty();
  }

  @Test
  void linesOfNobodyAreNothing() throws IOException {
    Files.writeString(
        directory.resolve("sources-behind.txt"), "\nno source\n\t-\narxiv\tyesterday\n");
    assertThat(at("2026-11-20T12:00:00Z").warning()).isEmpty();
  }
}
