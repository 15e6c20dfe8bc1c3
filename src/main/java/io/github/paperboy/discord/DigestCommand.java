package io.github.paperboy.discord;

import io.github.paperboy.digest.Interests;
import io.github.paperboy.digest.Presentation;
import io.github.paperboy.digest.Presentation.Style;
import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Subscription;
import io.github.paperboy.digest.Target;
import io.github.paperboy.digest.Timetable;
import io.github.paperboy.digest.TimetableText;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.SubscriptionCards;
import io.github.paperboy.store.StoredSubscription.State;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// `/digest subscribe|list|edit|pause|resume|remove|preview|now`: for a channel by those who manage
/// its server, for private messages by everybody for themselves, who ask for it by that. Answers
/// are private; more than a few options are lists and forms of the card that [DigestEdits] looks
/// after.
final class DigestCommand implements Handler {
  private static final int REASON = 300;

  private final DigestParts parts;
  private final DigestRights rights;
  private final DigestDeeds deeds;
  private final DigestDefaults defaults;
  private final Function<Person, List<String>> topics;

  DigestCommand(
      DigestParts parts,
      DigestRights rights,
      DigestDeeds deeds,
      DigestDefaults defaults,
      Function<Person, List<String>> topics) {
    this.topics = topics;
    this.defaults = defaults;
    this.parts = parts;
    this.rights = rights;
    this.deeds = deeds;
  }

  @Override
  public String name() {
    return "digest";
  }

  @Override
  public Answering answering(Incoming incoming) {
    return new Answering.Privately();
  }

  @Override
  public void run(Incoming incoming, Reply reply) {
    reply.show(card(incoming)).join();
  }

  private Card card(Incoming incoming) {
    return switch (incoming.arguments().subcommand()) {
      case "subscribe" -> subscribe(incoming);
      case "list" -> list(incoming);
      default ->
          rights
              .managed(incoming, incoming.arguments().required("subscription"))
              .map(standing -> with(incoming.arguments().subcommand(), standing))
              .orElseGet(() -> refusal(incoming));
    };
  }

  private Card with(String deed, Standing standing) {
    var subscription = standing.subscription();
    return switch (deed) {
      case "pause" -> deeds.pause(subscription);
      case "resume" -> deeds.resume(subscription);
      case "remove" -> deeds.remove(subscription);
      case "preview" -> deeds.preview(standing);
      case "now" -> deeds.now(subscription);
      default -> deeds.shown(subscription.id(), "");
    };
  }

  private Card refusal(Incoming incoming) {
    var named = incoming.arguments().required("subscription");
    return rights.visible(incoming, named).isPresent()
        ? Failure.NOT_ALLOWED.card("manage the server")
        : DigestDeeds.gone();
  }

  private Card list(Incoming incoming) {
    var views = rights.visible(incoming).stream().map(deeds::view).toList();
    return views.isEmpty()
        ? Notices.done("No subscriptions here. `/digest subscribe` makes one.")
        : SubscriptionCards.list(defaults.language(incoming), views);
  }

  private Card subscribe(Incoming incoming) {
    var target = target(incoming);
    if (!DigestRights.mayManage(incoming, target)) {
      return Failure.NOT_FOR_A_CHANNEL.card();
    }
    if (!rights.hasRoom(target)) {
      return Failure.SUBSCRIPTIONS_FULL.card(DigestRights.MOST);
    }
    var obstacle = parts.outlet().obstacle(target);
    if (obstacle.isPresent()) {
      return Failure.IN_THE_WAY.card(obstacle.get());
    }
    try {
      var wanted = wanted(incoming, target);
      parts.subscriptions().add(wanted, State.ACTIVE);
      return deeds.shown(wanted.id(), SubscriptionCards.subscribed(wanted));
    } catch (IllegalArgumentException e) {
      return Failure.UNREADABLE.card(Markdown.line(String.valueOf(e.getMessage()), REASON));
    }
  }

  private static Target target(Incoming incoming) {
    var spot = incoming.spot();
    boolean direct = incoming.arguments().text("to").map("direct"::equals).orElse(false);
    if (direct || !spot.inServer()) {
      return new Target.Direct(incoming.person().id());
    }
    long channel =
        incoming.arguments().text("channel").map(Long::parseUnsignedLong).orElse(spot.channel());
    return new Target.Channel(spot.server(), channel);
  }

  private Subscription wanted(Incoming incoming, Target target) {
    var arguments = incoming.arguments();
    var presentation = presentation(incoming);
    var said = DigestWishes.topics(arguments.required("topics"));
    boolean own = said.isEmpty() && target instanceof Target.Direct;
    var interests = interests(own ? topics.apply(incoming.person()) : said, presentation.style());
    var usual = defaults.timetable(incoming.spot());
    return new Subscription(
        parts.subscriptions().newId(),
        interests.title(),
        target,
        new Timetable(
            arguments.text("time").map(TimetableText::time).orElse(usual.time()),
            arguments.text("zone").map(TimetableText::zone).orElse(usual.zone()),
            arguments.text("days").map(TimetableText::days).orElse(usual.days()),
            usual.quiet()),
        interests,
        presentation,
        Long.toUnsignedString(incoming.person().id()));
  }

  /// What a team liked has no topics of its own.
  private static Interests interests(List<String> topics, Style style) {
    return style == Style.ROLL_UP && topics.isEmpty()
        ? Interests.ofTheTeam()
        : Interests.inTopics(topics.toArray(String[]::new));
  }

  private Presentation presentation(Incoming incoming) {
    var usual = defaults.presentation(incoming);
    var style =
        incoming
            .arguments()
            .text("style")
            .map(text -> Style.valueOf(text.toUpperCase(Locale.ROOT)))
            .orElse(usual.style());
    return new Presentation(usual.papers(), style, usual.language(), usual.whenEmpty());
  }
}
