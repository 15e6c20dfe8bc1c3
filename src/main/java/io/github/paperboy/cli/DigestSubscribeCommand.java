package io.github.paperboy.cli;

import io.github.paperboy.app.DigestDesk;
import io.github.paperboy.app.MailRoom;
import io.github.paperboy.app.Place;
import io.github.paperboy.digest.DigestOutlet.Sent;
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

  @Option(
      names = "--email",
      paramLabel = "ADDRESS",
      description = "Sends mail there, once its reader has agreed; feed files otherwise.")
  private @Nullable String email;

  DigestSubscribeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var interests = options.interests(null);
    var place = new Opener(surroundings, common).place();
    try (var desk = DigestDesk.open(place)) {
      var wanted = subscription(desk.subscriptions(), interests);
      switch (wanted.target()) {
        case Target.Email _ ->
            invite(new MailRoom(place, surroundings.environment()), desk, wanted);
        case Target.Feed _ -> serve(place, desk, wanted);
        case Target.Channel _, Target.Direct _ ->
            throw new IllegalStateException("no option asks for " + wanted.target().label());
      }
    }
    return Program.DONE;
  }

  private void serve(Place place, DigestDesk desk, Subscription wanted) {
    var standing = desk.subscriptions().add(wanted, State.ACTIVE);
    surroundings
        .output()
        .say(
            "Subscribed as %s; the files are %s.rss.xml, .atom.xml and .json in %s."
                .formatted(wanted.id(), wanted.id(), place.data().feeds()));
    DigestView.of(surroundings.output()).standing(standing);
  }

  /// Nobody gets mail because somebody else typed his address.
  private void invite(MailRoom mail, DigestDesk desk, Subscription wanted) {
    mail.problem()
        .ifPresent(problem -> {
          throw new WrongUsage(problem);
        });
    var subscriptions = desk.subscriptions();
    var standing = subscriptions.add(wanted, State.UNCONFIRMED);
    var today = mail.consent(subscriptions).today();
    switch (mail.outlet().invite(wanted, today)) {
      case Sent.Posted _ -> {
        surroundings
            .output()
            .say(
                "Subscribed as %s; a letter to %s asks whether that is wanted, and nothing is sent before."
                    .formatted(wanted.id(), email));
        DigestView.of(surroundings.output()).standing(standing);
      }
      case Sent.Refused(var reason) -> throw notInvited(subscriptions, wanted, reason);
      case Sent.Unavailable(var reason, _) -> throw notInvited(subscriptions, wanted, reason);
      case Sent.Unclear(var reason) -> throw notInvited(subscriptions, wanted, reason);
      case Sent.TooLate _ -> throw new IllegalStateException("an invitation is never too late");
    }
  }

  private static Failure notInvited(
      Subscriptions subscriptions, Subscription wanted, String reason) {
    subscriptions.remove(wanted.id());
    return new Failure("not subscribed, because the letter was not sent: " + reason);
  }

  private Subscription subscription(Subscriptions subscriptions, Interests interests) {
    var usual = Timetable.daily(USUAL_TIME, surroundings.zone());
    try {
      return new Subscription(
          subscriptions.newId(),
          name != null ? name : interests.title(),
          email == null ? new Target.Feed() : new Target.Email(email),
          options.timetable(usual),
          interests,
          options.presentation(Presentation.USUAL),
          "");
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }
}
