package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.InterestCards;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.store.DiscordStore;
import java.time.InstantSource;

/// `/interests show|add|remove`: what a person is interested in as far as they said or did
/// something, every line with its reason and a button that removes it.
final class InterestsCommand implements Handler {
  private static final int MOST = 10;
  private static final int LONGEST = 60;

  private final DiscordStore store;
  private final Profile profile;
  private final InstantSource clock;

  InterestsCommand(DiscordStore store, Profile profile, InstantSource clock) {
    this.store = store;
    this.profile = profile;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "interests";
  }

  @Override
  public Answering answering(Incoming incoming) {
    return new Answering.Privately();
  }

  @Override
  public void run(Incoming incoming, Reply reply) {
    var topic = Markdown.cut(Markdown.plain(incoming.arguments().required("topic")), LONGEST);
    var card =
        switch (incoming.arguments().subcommand()) {
          case "add" -> add(incoming, topic);
          case "remove" -> {
            store.remove(profile.topics(incoming.person()), topic);
            yield shown(incoming);
          }
          default -> shown(incoming);
        };
    reply.show(card).join();
  }

  private Card add(Incoming incoming, String topic) {
    var list = profile.topics(incoming.person());
    if (topic.isEmpty()) {
      return Failure.NO_WORDS.card();
    }
    if (store.list(list).size() >= MOST) {
      return Failure.TOPICS_FULL.card(MOST);
    }
    store.add(list, topic, clock.millis());
    return shown(incoming);
  }

  /// The button that removes a line.
  Handler removal() {
    return Action.updating(
        "bored",
        (incoming, reply) -> {
          profile.remove(incoming, incoming.arguments().required("argument"));
          reply.show(shown(incoming)).join();
        });
  }

  private Card shown(Incoming incoming) {
    return InterestCards.of(profile.lines(incoming));
  }
}
