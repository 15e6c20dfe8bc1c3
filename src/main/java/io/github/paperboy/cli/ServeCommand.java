package io.github.paperboy.cli;

import io.github.paperboy.app.HeapTrim;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.Premises;
import io.github.paperboy.app.Services;
import io.github.paperboy.app.Serving;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `paperboy serve`: everything that runs until it is stopped.
@Command(
    name = "serve",
    description = "Runs the bot until it is stopped (Ctrl-C or SIGTERM ends it within 10 s).",
    footer = {
      "",
      "The bot runs when DISCORD_TOKEN is set, or DISCORD_TOKEN_FILE names a file with the token.",
      "Digests and watches are served without it too, and sources read while anything is served."
    })
final class ServeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var opener = new Opener(surroundings, common);
    try (var paperboy = opener.paperboy(Purpose.SERVICE)) {
      var premises = new Premises(opener.place(), paperboy, surroundings.environment());
      var services = Services.of(premises);
      if (services.isEmpty()) {
        throw new WrongUsage(
            "nothing to serve: set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to a file with the token;"
                + " without the bot, digests and watches are served once there is one");
      }
      serve(new Serving(services));
    }
    return Program.DONE;
  }

  private static void serve(Serving serving) {
    try (var _ = new Interruption(serving::stop);
        var _ = HeapTrim.begin()) {
      var problem = serving.run();
      if (problem.isPresent()) {
        throw new Failure(problem.get());
      }
    }
  }
}
