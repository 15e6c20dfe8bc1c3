package io.github.paperboy.app;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Names a start of this process, differently each time.
final class ProcessName {
  private ProcessName() {}

  static String next(RandomGenerator random) {
    var start = new byte[4];
    random.nextBytes(start);
    return ProcessHandle.current().pid() + "-" + HexFormat.of().formatHex(start);
  }
}
