package io.github.paperboy.cli;

import io.github.paperboy.app.DigestDesk;
import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Subscriptions;
import io.github.paperboy.digest.Target;
import io.github.paperboy.store.StoredSubscription.State;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `paperboy digest pause`, `resume` and `remove`.
@Command
final class DigestStateCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Change change;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID", description = "Which one, as `list` shows it.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String id;

  /// What to do with it.
  enum Change {
    PAUSE("Sends nothing until it is resumed."),
    RESUME("Sends again; papers that came meanwhile are new."),
    REMOVE("Ends a subscription; nothing of it is kept.");

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

  DigestStateCommand(Surroundings surroundings, Change change) {
    this.surroundings = surroundings;
    this.change = change;
  }

  @Override
  public Integer call() {
    try (var desk = DigestDesk.open(new Opener(surroundings, common).place())) {
      var subscriptions = desk.subscriptions();
      var name = find(subscriptions, id).subscription().name();
      surroundings.output().say("%s is %s.".formatted(name, change(subscriptions)));
    }
    return Program.DONE;
  }

  private String change(Subscriptions subscriptions) {
    return switch (change) {
      case PAUSE -> {
        requireConsent(find(subscriptions, id));
        subscriptions.pause(id, Standing.BY_COMMAND);
        yield "paused";
      }
      case RESUME -> {
        requireConsent(find(subscriptions, id));
        subscriptions.resume(id);
        yield "active";
      }
      case REMOVE -> {
        subscriptions.remove(id);
        yield "removed";
      }
    };
  }

  /// Only the reader of an address can agree to get mail.
  private static void requireConsent(Standing standing) {
    if (standing.state() == State.UNCONFIRMED
        && standing.subscription().target() instanceof Target.Email) {
      throw new WrongUsage(
          "its reader has not agreed yet, so nothing is sent: the letter sent there has a code for"
              + " `paperboy digest confirm CODE`");
    }
  }

  /// @throws WrongUsage if there is none
  static Standing find(Subscriptions subscriptions, String id) {
    return subscriptions
        .find(id)
        .orElseThrow(() ->
            new WrongUsage(
                "there is no subscription %s; `paperboy digest list` shows them".formatted(id)));
  }
}
