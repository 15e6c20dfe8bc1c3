package io.github.paperboy.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What a measurement says of the machine it ran on.
final class Machine {
  private static final Path STATUS = Path.of("/proc/self/status");

  private Machine() {}

  /// Processors and load, for one line.
  static String described() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d cores, load %.1f",
        system.getAvailableProcessors(),
        system.getSystemLoadAverage());
  }

  /// The most memory this process ever held, in megabytes; on Linux only.
  static String peakMemory() {
    return memory("VmHWM:");
  }

  private static String memory(String field) {
    if (!Files.isReadable(STATUS)) {
      return "memory not known";
    }
    try (var lines = Files.lines(STATUS)) {
      var kilobytes =
          lines
              .filter(line -> line.startsWith(field))
              .findFirst()
              .orElse("0")
              .replaceAll("\\D", "");
      return "%d MB".formatted(Long.parseLong(kilobytes) / 1024);
    } catch (IOException e) {
      return "memory not known: " + e.getMessage();
    }
  }
}
