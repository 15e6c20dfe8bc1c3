package io.github.paperboy.discord;

import io.github.paperboy.digest.Target;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Limits;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.WatchCards;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.watch.Begun;
import io.github.paperboy.watch.StandingWatch;
import io.github.paperboy.watch.Subject;
import io.github.paperboy.watch.WatchWords;
import io.github.paperboy.watch.Watches;
import io.github.paperboy.watch.Wish;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `/watch question|search|author|organisation|paper|list|remove`, the button *Watch* below a paper
/// and the button that ends a watch. What is said is said to the person alone, in their language;
/// notes come where the watch was asked for, or with `direct` to the person.
final class WatchHandlers {
  private static final int REASON = 300;

  private final WatchParts parts;
  private final WatchRights rights;
  private final Desk desk;

  WatchHandlers(BotParts bot, UserKeys keys) {
    parts = bot.watches();
    rights = new WatchRights(parts.watches(), keys);
    desk = bot.desk();
  }

  Handler command() {
    return Action.privately("watch", (incoming, reply) -> reply.show(card(incoming)).join());
  }

  List<Handler> actions() {
    return List.of(
        Action.privately("watch", (incoming, reply) -> reply.show(pressed(incoming)).join()),
        Action.privately("unwatch", (incoming, reply) -> reply.show(unwatch(incoming)).join()));
  }

  Map<String, Suggester> suggesters(Suggester titles) {
    return Map.of("watch paper", titles, "watch watch", this::suggest);
  }

  private static WatchWords words(Incoming incoming) {
    return WatchWords.of(language(incoming));
  }

  private static String language(Incoming incoming) {
    return WatchWords.language(incoming.person().locale());
  }

  private Card card(Incoming incoming) {
    var arguments = incoming.arguments();
    try {
      return switch (arguments.subcommand()) {
        case "question" -> begin(new Subject.Question(arguments.required("question")), incoming);
        case "search" -> begin(new Subject.Search(arguments.required("query")), incoming);
        case "author" -> begin(new Subject.Author(arguments.required("name")), incoming);
        case "organisation" ->
            begin(new Subject.Organisation(arguments.required("name")), incoming);
        case "paper" -> paper(arguments.required("paper"), incoming);
        case "remove" -> end(arguments.required("watch"), incoming);
        default -> list(incoming);
      };
    } catch (IllegalArgumentException e) {
      return Failure.UNREADABLE.card(Markdown.line(String.valueOf(e.getMessage()), REASON));
    }
  }

  private Card begin(Subject subject, Incoming incoming) {
    var target = WatchRights.target(incoming);
    var obstacle = parts.outlet().obstacle(target);
    if (obstacle.isPresent()) {
      return Failure.IN_THE_WAY.card(obstacle.get());
    }
    var wish = new Wish(subject, target, rights.owner(incoming.person()), language(incoming));
    var begun = parts.watches().begin(wish, parts.ask());
    var told = words(incoming).begun(begun);
    return begun instanceof Begun.TooMany ? Failure.said(told) : WatchCards.begun(subject, told);
  }

  private Card paper(String named, Incoming incoming) {
    return desk.lookUp(named)
        .map(paper -> begin(subject(paper), incoming))
        .orElseGet(() -> Failure.NO_SUCH_PAPER.card(Markdown.line(named, 150)));
  }

  private static Subject subject(Paper paper) {
    return new Subject.OnePaper(paper.id(), paper.title());
  }

  private Card pressed(Incoming incoming) {
    return desk.paper(ActionId.paper(incoming.arguments().required("argument")))
        .map(paper -> begin(subject(paper), incoming))
        .orElseGet(() -> Failure.PAPER_GONE.card());
  }

  private Card list(Incoming incoming) {
    var visible = rights.visible(incoming);
    return visible.isEmpty()
        ? Notices.done(words(incoming).nothingWatched())
        : WatchCards.list(visible, words(incoming));
  }

  /// The button's argument is the watch, a colon, and what tells one note from another.
  private Card unwatch(Incoming incoming) {
    return end(ActionId.of(incoming.arguments().required("argument")).name(), incoming);
  }

  private Card end(String id, Incoming incoming) {
    Watches watches = parts.watches();
    var words = words(incoming);
    var found = watches.find(id);
    if (found.isEmpty()) {
      return Failure.said(words.noSuchWatch());
    }
    if (!rights.mayEnd(found.get(), incoming)) {
      return Failure.said(words.mayNotEnd());
    }
    watches.remove(id);
    return Notices.done(Markdown.line(words.ended(found.get().watch().subject()), REASON));
  }

  private List<Suggester.Suggestion> suggest(Incoming incoming, String typed) {
    var wanted = typed.toLowerCase(Locale.ROOT);
    return rights
        .endable(incoming)
        .filter(each -> each.watch().subject().text().toLowerCase(Locale.ROOT).contains(wanted))
        .limit(Limits.CHOICES)
        .map(WatchHandlers::suggestion)
        .toList();
  }

  private static Suggester.Suggestion suggestion(StandingWatch standing) {
    var text = standing.watch().subject().text();
    return new Suggester.Suggestion(
        Markdown.label(text, Limits.CHOICE_TEXT), standing.watch().id());
  }

  /// Tells a conversation's thread what happens to the papers that were cited in it.
  Discussed discussed() {
    return (spot, locale, cited) -> {
      var target = new Target.Channel(spot.server(), spot.channel());
      parts.watches().discuss(target, cited, WatchWords.language(locale));
    };
  }

  /// Forgets what a person watches.
  ///
  /// @return how many watches
  int forget(Person person) {
    return parts.watches().forget(rights.owner(person));
  }

  /// What a person watches, one a line.
  List<String> watchesOf(Person person) {
    return parts.watches().ofOwner(rights.owner(person)).stream()
        .map(each -> each.watch().subject().kind() + ": " + each.watch().subject().text())
        .toList();
  }
}
