package io.github.paperboy.cli;

import io.github.paperboy.app.DigestDesk;
import io.github.paperboy.app.MailRoom;
import io.github.paperboy.digest.mail.IncomingMail.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `paperboy digest mail`: a mail that came to the address that letters come from.
@Command(
    name = "mail",
    description = {
      "Takes a mail that came to the address in `mail.from`, as a mail server hands it over.",
      "A report that a letter was given up pauses its subscription, a subject `unsubscribe CODE`"
          + " ends it, and any other mail is left alone."
    })
final class DigestMailCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "The mail; - is standard input.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path file;

  DigestMailCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var place = new Opener(surroundings, common).place();
    try (var bytes = open();
        var desk = DigestDesk.open(place)) {
      tell(new MailRoom(place, surroundings.environment()).incoming(desk).take(bytes));
    } catch (IOException e) {
      throw new Failure("cannot read %s: %s".formatted(file, e.getMessage()), e);
    }
    return Program.DONE;
  }

  private InputStream open() throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return surroundings.in();
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new WrongUsage("%s: no such file, or it may not be read".formatted(file));
    }
    return Files.newInputStream(file);
  }

  private void tell(Result result) {
    var output = surroundings.output();
    switch (result) {
      case Result.Bounced(var standing, _) -> {
        output.say("Paused:");
        DigestView.of(output).standing(standing);
      }
      case Result.Left(var subscription) -> output.say("Unsubscribed %s.".formatted(subscription));
      case Result.Nothing(var why) -> output.say("Nothing done: %s.".formatted(why));
    }
  }
}
