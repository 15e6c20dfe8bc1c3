package io.github.paperboy.discord;

import io.github.paperboy.digest.Subscription;
import io.github.paperboy.digest.SubscriptionWords;
import io.github.paperboy.digest.Target;
import io.github.paperboy.discord.card.InterestCards.Line;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.DiscordStore;
import io.github.paperboy.store.StoredSignal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// All by which papers are chosen for a person, each line with the act that put it there and a
/// button that takes it away: topics they added, watches, digests of their own, and what they said
/// of papers in digests.
///
/// @param store of topics
/// @param digests subscriptions and opinions
/// @param watches theirs
/// @param keys of people
/// @param desk tells titles
record Profile(
    DiscordStore store, DigestParts digests, WatchRights watches, UserKeys keys, Desk desk) {
  private static final int TEXT = 150;
  private static final int SIGNALS = 200;

  /// Names a list and a thing on it; what a button's argument says.
  private static final String TOPIC = "topic";

  private static final String WATCH = "watch";
  private static final String SAID = "said";
  private static final String DIGEST = "digest";

  String topics(Person person) {
    return "interests:" + keys.of(person);
  }

  /// The topics that a person added, which `/catchup` and a digest of their own begin with.
  List<String> added(Person person) {
    return store.list(topics(person));
  }

  /// Topics first, then what is watched and sent, then opinions, each the latest first.
  List<Line> lines(Incoming incoming) {
    var person = incoming.person();
    List<Line> lines = new ArrayList<>();
    store
        .listed(topics(person))
        .forEach(each ->
            lines.add(
                line(
                    TOPIC + ":" + ShortHash.of(each.item()),
                    each.item(),
                    "you added it with `/interests add` " + day(each.added()))));
    watches
        .own(person)
        .forEach(each ->
            lines.add(
                line(
                    WATCH + ":" + each.watch().id(),
                    each.watch().subject().text(),
                    "you began to watch it " + day(each.since()))));
    ownDigests(person)
        .forEach(each ->
            lines.add(
                line(
                    DIGEST + ":" + each.id(),
                    SubscriptionWords.ENGLISH.wanted(each),
                    "you subscribed to the digest “%s”".formatted(name(each)))));
    opinions(person).forEach(each -> lines.add(opinion(each)));
    return lines;
  }

  private List<Subscription> ownDigests(Person person) {
    return digests.subscriptions().all().stream()
        .map(standing -> standing.subscription())
        .filter(each -> each.target().equals(new Target.Direct(person.id())))
        .toList();
  }

  private List<StoredSignal> opinions(Person person) {
    return digests.store().signalsOf(keys.of(person), SIGNALS);
  }

  private Line opinion(StoredSignal signal) {
    var id = new PaperId(signal.paper());
    var title = desk.paper(id).map(Paper::title).orElse(id.value());
    var digest =
        digests
            .subscriptions()
            .find(signal.subscription())
            .map(standing -> name(standing.subscription()))
            .orElse(signal.subscription());
    var pressed =
        switch (signal.kind()) {
          case LIKED -> "you pressed 👍 below it in";
          case SAVED -> "you saved it from";
          case DISMISSED -> "papers like it come less: you pressed “less like this” in";
        };
    return line(
        key(signal), title, "%s the digest “%s” %s".formatted(pressed, digest, day(signal.at())));
  }

  private static String key(StoredSignal signal) {
    return SAID + ":" + ShortHash.of(signal.subscription() + " " + signal.paper());
  }

  private static Line line(String key, String text, String why) {
    return new Line(key, Markdown.line(text, TEXT), why);
  }

  private static String name(Subscription subscription) {
    return Markdown.line(subscription.name(), TEXT);
  }

  private static String day(Instant time) {
    return "<t:%d:D>".formatted(time.getEpochSecond());
  }

  /// Takes a line away.
  ///
  /// @param key of the line; what is not there any more is no matter
  void remove(Incoming incoming, String key) {
    var person = incoming.person();
    var about = ActionId.of(key);
    switch (about.name()) {
      case WATCH -> watches.endOwn(person, about.argument());
      case DIGEST ->
          ownDigests(person).stream()
              .filter(each -> each.id().equals(about.argument()))
              .forEach(each -> digests.subscriptions().remove(each.id()));
      case SAID ->
          opinions(person).stream()
              .filter(each -> key(each).equals(key))
              .forEach(
                  each -> digests.store().unsay(each.subscription(), each.paper(), each.person()));
      default ->
          store.list(topics(person)).stream()
              .filter(each -> (TOPIC + ":" + ShortHash.of(each)).equals(key))
              .forEach(each -> store.remove(topics(person), each));
    }
  }
}
