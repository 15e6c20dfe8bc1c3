package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.app.Installation;
import io.github.paperboy.embed.SmallTables;
import io.github.paperboy.testing.FakeDailyPapers;
import io.github.paperboy.testing.FakePaper;
import io.github.paperboy.testing.FakeService.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `paperboy sync` and `paperboy status` as a person uses them, against a service on this machine.
class SyncCommandTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @TempDir private Path directory;
  private final FakeDailyPapers daily = new FakeDailyPapers(InstantSource.system());

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void prepare() throws IOException {
    SmallTables.write(
        Files.createDirectories(directory.resolve("image/models")).resolve("static.table"));
    Files.createDirectories(directory.resolve("data"));
    Files.writeString(
        directory.resolve("data/paperboy.yaml"),
        """
        huggingface:
          address: %s
          first-days: 1
        http:
          attempts: 1
        sync:
          sources: [huggingface]
        """
            .formatted(daily.service().base()));
  }

  @AfterEach
  void close() {
    daily.close();
    assertThat(daily.service().breaches()).isEmpty();
  }

  private Run run(String arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            new Output(new PrintWriter(out), new PrintWriter(err), Terminal.NONE),
            Map.of("PAPERBOY_DATA", directory.resolve("data").toString()),
            new Installation(directory.resolve("image")),
            InstantSource.fixed(NOW),
            ZoneOffset.UTC);
    int code = new Program(surroundings).run(arguments.split(" "));
    return new Run(code, out.toString(), err.toString());
  }

  @Test
  void whatIsNewIsStoredIndexedAndTold() {
    assertThat(run("status").out()).contains("No source was read yet");
    daily.on(TODAY, List.of(FakePaper.of(1, TODAY)));

    var sync = run("sync --no-encode");

    assertThat(sync.out()).contains("huggingface: 1 new").contains("1 papers in the index");
    assertThat(sync.code()).isZero();
    assertThat(run("paper 2611.00001").out()).contains("Kite number 2611.00001");
    assertThat(run("status"))
        .isEqualTo(new Run(0, "huggingface       read just now, next in 60 minutes\n", ""));
  }

  @Test
  void aFailureIsToldAndKept() {
    daily.service().first(Answer.status(503).with("Retry-After", "7200"));

    var sync = run("sync --no-encode");

    assertThat(sync.err()).contains("127.0.0.1 answered 503");
    assertThat(sync.code()).isEqualTo(1);
    var status = run("status");
    assertThat(status.code()).isEqualTo(1);
    assertThat(status.out().replaceAll("\\s+", " "))
        .contains("! failing since 0 minutes: 127.0.0.1 answered 503")
        .contains("next try in 2 hours")
        .contains("Not up to date: huggingface could not be read yet.");
    assertThat(directory.resolve("data/sources-behind.txt")).hasContent("huggingface\t-");
    assertThat(run("sync --no-encode").err()).contains("asked to be left alone until");
  }

  @Test
  void wrongArgumentsAreExplained() {
    assertThat(run("sync --source twitter").err())
        .contains("--source is 'twitter'; the settings name huggingface");
    assertThat(run("sync --since 2030-01-01").err()).contains("give a day that is over");
    assertThat(run("sync --since yesterday").err())
        .contains("'yesterday' is no date; write 2025-06-01")
        .doesNotContain("java");
  }

  @Test
  void whereNoSourceIsSetThatIsSaid() throws IOException {
    Files.writeString(directory.resolve("data/paperboy.yaml"), "sync: {sources: []}\n");
    assertThat(run("sync --source huggingface").err())
        .contains("--source is 'huggingface'; the settings name none");
  }
}
