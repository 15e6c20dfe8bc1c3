package io.github.paperboy.discord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What Linux tells of a process in `/proc`.
///
/// @param pid of the process
record ProcessFigures(long pid) {
  /// Linux counts processor time in hundredths of a second for every program.
  private static final long TICK_NANOS = 10_000_000;

  private static final int USER_TIME = 11;
  private static final int SYSTEM_TIME = 12;

  /// Resident memory in megabytes.
  ///
  /// @param all of the process
  /// @param files the part that maps files, which the system can take back
  /// @param most that it ever had
  record Memory(long all, long files, long most) {
    @Override
    public String toString() {
      return "%d MB, of which %d MB are mapped files; at most %d MB".formatted(all, files, most);
    }
  }

  static ProcessFigures own() {
    return new ProcessFigures(ProcessHandle.current().pid());
  }

  Memory memory() {
    var status = lines("status");
    return new Memory(
        megabytes(status, "VmRSS:"),
        megabytes(status, "RssFile:") + megabytes(status, "RssShmem:"),
        megabytes(status, "VmHWM:"));
  }

  int threads() {
    return (int) number(lines("status"), "Threads:");
  }

  int files() {
    try (var open = Files.list(path("fd"))) {
      return (int) open.count();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot count the files of process " + pid, e);
    }
  }

  Duration processorTime() {
    var line = lines("stat").getFirst();
    var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    long ticks = Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
    return Duration.ofNanos(ticks * TICK_NANOS);
  }

  private static long megabytes(List<String> lines, String field) {
    return number(lines, field) / 1024;
  }

  private static long number(List<String> lines, String field) {
    return lines.stream()
        .filter(line -> line.startsWith(field))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  private List<String> lines(String name) {
    try {
      return Files.readAllLines(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read what Linux tells of process " + pid, e);
    }
  }

  private Path path(String name) {
    return Path.of("/proc/" + pid, name);
  }
}
