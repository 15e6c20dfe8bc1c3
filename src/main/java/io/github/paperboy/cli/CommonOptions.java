package io.github.paperboy.cli;

import io.github.paperboy.app.DataDirectory;
import io.github.paperboy.config.ConfigFile;
import io.github.paperboy.config.Loaded;
import io.github.paperboy.config.PaperboyConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What every command takes.
final class CommonOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where papers and index live (or set PAPERBOY_DATA).")
  private @Nullable Path data;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings; DIR/paperboy.yaml when it is there.")
  private @Nullable Path config;

  @Option(
      names = {"-q", "--quiet"},
      description = "Only results and errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also what goes on inside.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "This help.")
  @SuppressWarnings("unused") // picocli asks for it
  private boolean help;

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  DataDirectory data(Surroundings surroundings) {
    var home = Path.of(System.getProperty("user.home", "."));
    var system = System.getProperty("os.name", "");
    return DataDirectory.of(data, surroundings.environment(), system, home);
  }

  /// The file that the settings come from; it need not be there.
  Path settings(Surroundings surroundings) {
    return config != null ? config : data(surroundings).configuration();
  }

  /// The settings in force.
  ///
  /// @throws WrongUsage if the file is missing or anything in it is wrong
  PaperboyConfig config(Surroundings surroundings) {
    var file = settings(surroundings);
    if (config == null && !Files.exists(file)) {
      return PaperboyConfig.DEFAULTS;
    }
    return switch (ConfigFile.read(file)) {
      case Loaded.Valid(var valid) -> valid;
      case Loaded.Invalid(var problems) -> throw new WrongUsage(problems);
    };
  }
}
