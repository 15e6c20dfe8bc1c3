package io.github.paperboy.cli;

import io.github.paperboy.app.DigestDesk;
import io.github.paperboy.digest.Interests;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Subscription;
import io.github.paperboy.digest.Subscriptions;
import io.github.paperboy.digest.Target;
import io.github.paperboy.digest.Timetable;
import io.github.paperboy.store.StoredSubscription.State;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy digest subscribe`: a new subscription.
@Command(name = "subscribe", description = "Subscribes to new papers.")
final class DigestSubscribeCommand implements Callable<Integer> {
  private static final LocalTime USUAL_TIME = LocalTime.of(8, 0);

  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final DigestOptions options = new DigestOptions();

  @Option(names = "--name", paramLabel = "TEXT", description = "A name; the first topic usually.")
  private @Nullable String name;

  DigestSubscribeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var interests = options.interests(null);
    try (var desk = DigestDesk.open(new Opener(surroundings, common).place())) {
      var subscriptions = desk.subscriptions();
      var wanted = subscription(subscriptions, interests);
      var standing = subscriptions.add(wanted, State.ACTIVE);
      surroundings
          .output()
          .say(
              "Subscribed as %s; the files are %s.rss.xml, .atom.xml and .json in %s."
                  .formatted(
                      wanted.id(),
                      wanted.id(),
                      new Opener(surroundings, common).place().data().feeds()));
      DigestView.of(surroundings.output()).standing(standing);
    }
    return Program.DONE;
  }

  private Subscription subscription(Subscriptions subscriptions, Interests interests) {
    var usual = Timetable.daily(USUAL_TIME, surroundings.zone());
    try {
      return new Subscription(
          subscriptions.newId(),
          name != null ? name : firstOf(interests),
          new Target.Feed(),
          options.timetable(usual),
          interests,
          options.presentation(Presentation.USUAL),
          "");
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private static String firstOf(Interests interests) {
    var text = interests.topics().isEmpty() ? "New papers" : interests.topics().getFirst();
    return text.substring(0, Math.min(100, text.length()));
  }
}
