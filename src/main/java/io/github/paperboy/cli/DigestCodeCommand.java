package io.github.paperboy.cli;

import io.github.paperboy.app.DigestDesk;
import io.github.paperboy.app.MailRoom;
import io.github.paperboy.digest.mail.MailConsent;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `paperboy digest confirm` and `unsubscribe`: what the reader of a letter decided, for those who
/// cannot use its links.
@Command
final class DigestCodeCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Change change;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "CODE", description = "As it stands in the letter.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String code;

  /// What the reader wants.
  enum Change {
    CONFIRM("Begins to send mail: takes the code that its reader gives."),
    UNSUBSCRIBE("Ends mail: takes the code at the foot of a letter.");

    private final String description;

    Change(String description) {
      this.description = description;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    String description() {
      return description;
    }
  }

  DigestCodeCommand(Surroundings surroundings, Change change) {
    this.surroundings = surroundings;
    this.change = change;
  }

  @Override
  public Integer call() {
    var place = new Opener(surroundings, common).place();
    try (var desk = DigestDesk.open(place)) {
      var consent = new MailRoom(place, surroundings.environment()).consent(desk.subscriptions());
      var given = code.strip().toLowerCase(Locale.ROOT);
      surroundings.output().say(told(consent, given));
    }
    return Program.DONE;
  }

  private String told(MailConsent consent, String given) {
    return switch (change) {
      case CONFIRM ->
          switch (consent.confirm(given)) {
            case DONE -> "Confirmed; digests will be sent.";
            case BEFORE -> "It was confirmed before.";
            case UNKNOWN -> throw unknown();
          };
      case UNSUBSCRIBE ->
          switch (consent.leave(given)) {
            case DONE -> "Unsubscribed; nothing more is sent.";
            case BEFORE -> "It was unsubscribed before.";
            case UNKNOWN -> throw unknown();
          };
    };
  }

  private static WrongUsage unknown() {
    return new WrongUsage(
        "the code is not valid, or not any more; codes to confirm with are good for a week");
  }
}
