package io.github.paperboy.cli;

import io.github.paperboy.app.Check;
import io.github.paperboy.app.CheckUp;
import io.github.paperboy.app.ModelChecks;
import io.github.paperboy.app.Place;
import io.github.paperboy.config.PaperboyConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `paperboy doctor`: green, or what to do.
@Command(
    name = "doctor",
    description = "Looks at everything Paperboy needs: green, or the remedy. Exit code 1 on red.")
final class DoctorCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  DoctorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Check> checks = new ArrayList<>();
    var config = configuration(checks);
    var place =
        new Place(
            common.data(surroundings),
            surroundings.installation(),
            config,
            surroundings.clock(),
            surroundings.zone(),
            common.settings(surroundings));
    checks.addAll(new CheckUp(place).run());
    checks.addAll(new ModelChecks(config.llm(), surroundings.environment()).run());
    new ChecksView(surroundings.output()).show(checks);
    return ChecksView.code(checks);
  }

  /// The settings in force; the defaults when they are wrong, so that the rest can be looked at.
  private PaperboyConfig configuration(List<Check> checks) {
    try {
      var config = common.config(surroundings);
      var finding = config.equals(PaperboyConfig.DEFAULTS) ? "all as usual" : "valid";
      checks.add(new Check("configuration", Check.Health.GREEN, finding, ""));
      return config;
    } catch (WrongUsage problems) {
      checks.add(
          new Check(
              "configuration",
              Check.Health.RED,
              String.valueOf(problems.getMessage()).replace("\n", "; "),
              "mend the file, or remove it"));
      return PaperboyConfig.DEFAULTS;
    }
  }
}
