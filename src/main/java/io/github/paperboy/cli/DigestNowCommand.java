package io.github.paperboy.cli;

import io.github.paperboy.app.DigestDesk;
import io.github.paperboy.app.MailRoom;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.digest.DigestOutcome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `paperboy digest now`: today's digest before its time.
@Command(
    name = "now",
    description =
        "Sends today's digest at once; it is not sent again at its time, unless there was nothing"
            + " to send.")
final class DigestNowCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID", description = "Which one, as `list` shows it.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String id;

  DigestNowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    var opener = new Opener(surroundings, common);
    try (var desk = DigestDesk.open(opener.place())) {
      DigestStateCommand.find(desk.subscriptions(), id);
      try (var paperboy = opener.paperboy(Purpose.QUESTIONS)) {
        var mail = new MailRoom(opener.place(), surroundings.environment());
        tell(desk.digests(paperboy, mail.outlets()).runNow(id));
      }
    }
    return Program.DONE;
  }

  private void tell(DigestOutcome outcome) {
    var output = surroundings.output();
    switch (outcome) {
      case DigestOutcome.Posted(var digest, var message) -> {
        DigestView.of(output).digest(digest);
        output.say("Sent: " + message);
      }
      case DigestOutcome.Empty empty -> output.say(empty.told());
      case DigestOutcome.Nothing nothing -> output.say(nothing.told());
      case DigestOutcome.Refused(var reason) -> throw new Failure("refused: " + reason);
      case DigestOutcome.Later(_, var reason) -> throw new Failure("not now: " + reason);
    }
  }
}
