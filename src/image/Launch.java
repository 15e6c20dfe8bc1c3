import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs the image's own launcher.
final class Launch {
  private final Path launcher;
  private String options = "";

  Launch(Path image) {
    launcher = image.resolve("bin/paperboy");
  }

  /// Options of Java.
  Launch options(String value) {
    options = value;
    return this;
  }

  /// @param directory to run in
  /// @throws IOException if it fails; its message is the output
  void run(Path directory, List<String> arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(arguments);
    var builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().put("PAPERBOY_JAVA_OPTIONS", options);
    var process = builder.start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("%s %s failed: %s".formatted(options, arguments, output));
    }
  }
}
