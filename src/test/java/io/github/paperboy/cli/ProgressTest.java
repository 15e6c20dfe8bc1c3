package io.github.paperboy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.cli.Progress.State;
import io.github.paperboy.cli.Progress.Style;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private final StringWriter err = new StringWriter();
  private final Output output =
      new Output(new PrintWriter(new StringWriter()), new PrintWriter(err), Terminal.NONE);

  private static State at(int seconds, long done) {
    return new State("papers.jsonl", done, 1_000, done, Duration.ofSeconds(seconds));
  }

  @Test
  void withoutATerminalALineComesEveryTenSeconds() {
    try (var progress = new Progress(output, Style.LINES)) {
      progress.show(at(1, 100));
      progress.show(at(10, 400));
      progress.show(at(15, 500));
      progress.show(at(20, 900));
    }
    assertThat(err)
        .hasToString(
            """
            papers.jsonl: 40 %, 400 papers, 40/s, 0:00:15 to go
            papers.jsonl: 90 %, 900 papers, 45/s, 0:00:02 to go
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "60, 1, 1000, PT16H39M",
    "3600, 250, 1000, PT3H",
    "86400, 90000, 2900000, PT749H20M",
    "10, 0, 1000, PT0S",
    "10, 1000, 1000, PT0S",
    "10, 1100, 1000, PT0S",
    "10, 5, -1, PT0S"
  })
  void theTimeToGoFollowsFromThatWhichWasTaken(
      int seconds, long done, long total, Duration remaining) {
    var state = new State("backfill", done, total, done, Duration.ofSeconds(seconds));
    assertThat(state.remaining()).isEqualTo(remaining);
  }

  @Test
  void aLongWorkIsShownInFewLinesHoweverOftenItTells() {
    try (var progress = new Progress(output, Style.LINES)) {
      for (int tick = 1; tick <= 2_900_000; tick++) {
        var elapsed = Duration.ofMillis(tick / 100);
        progress.show(new State("backfill", tick, 2_900_000, tick, elapsed));
      }
    }
    assertThat(err.toString().lines())
        .containsExactly(
            "backfill: 34 %, 1,000,000 papers, 100,000/s, 0:00:19 to go",
            "backfill: 68 %, 2,000,000 papers, 100,000/s, 0:00:09 to go");
  }

  @Test
  void whatIsCountedIsNamed() {
    try (var progress = new Progress(output, Style.LINES)) {
      progress.show(new State("fitting", 50, 100, 50, "steps", Duration.ofSeconds(10)));
    }
    assertThat(err.toString()).startsWith("fitting: 50 %, 50 steps, 5/s");
  }

  @Test
  void onATerminalABarIsDrawnAndEnded() {
    try (var progress = new Progress(output, Style.BAR)) {
      progress.show(at(1, 100));
    }
    assertThat(err.toString()).contains("papers.jsonl").contains("10%").endsWith("\n");
  }

  @Test
  void quietMeansNothing() {
    try (var progress = new Progress(output, Style.NOTHING)) {
      progress.show(at(60, 100));
    }
    assertThat(err.toString()).isEmpty();
  }
}
