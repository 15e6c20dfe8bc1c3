package io.github.paperboy.digest.rig;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A [RigProcess] seen from outside.
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;
  private final PrintWriter input;

  private Child(Process process) {
    this.process = process;
    output = process.inputReader();
    input = new PrintWriter(process.outputWriter(), true);
  }

  /// @param main runs a [RigProcess]
  static Child start(Class<?> main, Path directory, String owner, String address)
      throws IOException {
    var child =
        new Child(
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx96m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    main.getName(),
                    directory.toString(),
                    owner,
                    address)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    child.hear("ready");
    return child;
  }

  /// Waits until it says so.
  void hear(String word) throws IOException {
    var line = output.readLine();
    if (!word.equals(line)) {
      throw new IllegalStateException("expected '%s', heard '%s'".formatted(word, line));
    }
  }

  void tell(String word) {
    input.println(word);
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  void freeze() throws IOException, InterruptedException {
    signal("-STOP");
  }

  void thaw() throws IOException, InterruptedException {
    signal("-CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    var kill = new ProcessBuilder("kill", name, Long.toString(process.pid())).start();
    if (!kill.waitFor(30, TimeUnit.SECONDS) || kill.exitValue() != 0) {
      throw new IllegalStateException("kill %s %d failed".formatted(name, process.pid()));
    }
  }

  @Override
  public void close() {
    kill();
  }
}
