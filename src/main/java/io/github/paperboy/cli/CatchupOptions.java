package io.github.paperboy.cli;

import io.github.paperboy.retrieve.DayRange;
import io.github.paperboy.retrieve.WrittenDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which days, topics and how many minutes somebody who was away gives.
final class CatchupOptions {
  private static final int MOST_MINUTES = 60;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "From then on: 2025-06-01, 2025-06, or 3d, 2w, 1m back from today.")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "DAY", description = "Up to this day.")
  private @Nullable String until;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Minutes you have to read; 3 usually, such as 10.")
  private int minutes = 3;

  @Option(
      names = "--topic",
      paramLabel = "TEXT",
      description = "Only what is about it; several may be given.")
  private List<String> topics = List.of();

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      description = "papers (usual) or digests: what all digests here had.")
  private Of of = Of.PAPERS;

  /// What to catch up on, written in any case.
  enum Of {
    PAPERS,
    DIGESTS
  }

  /// @throws WrongUsage if the minutes or the topics cannot be
  void check() {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new WrongUsage(
          "--minutes is %d: give 1 to %d, such as 3 or 10".formatted(minutes, MOST_MINUTES));
    }
    if (topics.stream().anyMatch(String::isBlank)) {
      throw new WrongUsage("--topic is empty: write what it is about, or leave it out");
    }
    if (of == Of.DIGESTS && !topics.isEmpty()) {
      throw new WrongUsage("--topic chooses among all papers: leave it out, or --of digests");
    }
  }

  /// @param newest day there is anything of
  /// @throws WrongUsage if one of the days is none, or the first is after the last
  DayRange range(LocalDate newest, LocalDate today) {
    check("--since", since, today);
    check("--until", until, today);
    return DayRange.read(since, until, newest, today)
        .orElseThrow(
            () -> new WrongUsage("--since %s is after --until %s".formatted(since, until)));
  }

  private static void check(String option, @Nullable String day, LocalDate today) {
    if (day != null && WrittenDays.since(day, today).isEmpty()) {
      throw new WrongUsage(
          "%s '%s' is no day: write 2025-06-01, 2025-06 or 2025, or a span back from today such as"
                  .formatted(option, day)
              + " 3d, 2w or 1m");
    }
  }

  int minutes() {
    return minutes;
  }

  List<String> topics() {
    return topics;
  }

  Of of() {
    return of;
  }
}
