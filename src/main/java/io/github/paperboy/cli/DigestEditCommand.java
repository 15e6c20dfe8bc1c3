package io.github.paperboy.cli;

import io.github.paperboy.app.DigestDesk;
import io.github.paperboy.digest.Subscription;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `paperboy digest edit`: other wishes for a subscription.
@Command(
    name = "edit",
    description = "Changes what is given and nothing else; lists are replaced as a whole.")
final class DigestEditCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final DigestOptions options = new DigestOptions();

  @Parameters(paramLabel = "ID", description = "Which one, as `list` shows it.")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String id;

  DigestEditCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (var desk = DigestDesk.open(new Opener(surroundings, common).place())) {
      var subscriptions = desk.subscriptions();
      var found = DigestStateCommand.find(subscriptions, id).subscription();
      subscriptions.change(changed(found));
      DigestView.of(surroundings.output()).standing(DigestStateCommand.find(subscriptions, id));
    }
    return Program.DONE;
  }

  private Subscription changed(Subscription found) {
    return found
        .withInterests(options.interests(found.interests()))
        .withTimetable(options.timetable(found.timetable()))
        .withPresentation(options.presentation(found.presentation()));
  }
}
