package io.github.paperboy.cli;

import io.github.paperboy.app.DigestDesk;
import io.github.paperboy.app.MailRoom;
import io.github.paperboy.digest.Target;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy digest bounced`: an address that no longer takes mail.
@Command(
    name = "bounced",
    description = "Pauses all that goes to a mail address that no longer takes letters.")
final class DigestBouncedCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ADDRESS", description = "Such as reader@example.org.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String address;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Shown by `digest list`.")
  private String reason = "letters came back";

  DigestBouncedCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var wanted = address();
    var place = new Opener(surroundings, common).place();
    try (var desk = DigestDesk.open(place)) {
      var mail = new MailRoom(place, surroundings.environment()).incoming(desk);
      var paused = mail.bounced(wanted, reason.strip());
      if (paused.isEmpty()) {
        throw new WrongUsage(
            "nothing goes to %s; `paperboy digest list` shows what is sent".formatted(wanted));
      }
      surroundings.output().say("Paused:");
      paused.forEach(DigestView.of(surroundings.output())::standing);
    }
    return Program.DONE;
  }

  private String address() {
    try {
      return new Target.Email(address.strip()).address();
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }
}
