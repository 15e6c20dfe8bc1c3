package io.github.paperboy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether the processor computes on several numbers at once, which vector search is made of.
final class ProcessorCheck {
  private static final Path LINUX = Path.of("/proc/cpuinfo");

  private ProcessorCheck() {}

  static Check run() {
    var processors = Runtime.getRuntime().availableProcessors();
    var architecture = System.getProperty("os.arch");
    return found(processors + (processors == 1 ? " core, " : " cores, ") + architecture);
  }

  private static Check found(String machine) {
    if (machine.endsWith("aarch64")) {
      return Check.green("processor", machine + ", NEON");
    }
    if (!Files.isReadable(LINUX)) {
      return Check.green("processor", machine);
    }
    try (var lines = Files.lines(LINUX)) {
      var flags = lines.filter(line -> line.startsWith("flags")).findFirst().orElse("");
      return ofFlags(machine, List.of(flags.split("\\s+")));
    } catch (IOException e) {
      return Check.green("processor", machine + ", not known more of: " + e.getMessage());
    }
  }

  static Check ofFlags(String machine, List<String> flags) {
    if (flags.contains("avx512f")) {
      return Check.green("processor", machine + ", AVX-512");
    }
    return flags.contains("avx2")
        ? Check.green("processor", machine + ", AVX2")
        : Check.yellow(
            "processor",
            machine + ", without AVX2",
            "search works, several times slower on a large index");
  }
}
