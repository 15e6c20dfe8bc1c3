package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Block;
import io.github.paperboy.discord.card.Button;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Card.Accent;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.store.DiscordStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// `/interests show|add|remove`: what a person said to be interested in, every line with a button
/// that removes it. Only what was added here is on it; nothing is inferred.
final class InterestsCommand implements Handler {
  /// With a button each, so many fit on a card.
  private static final int MOST = 10;

  private static final int LONGEST = 60;

  private final DiscordStore store;
  private final UserKeys keys;
  private final InstantSource clock;

  InterestsCommand(DiscordStore store, UserKeys keys, InstantSource clock) {
    this.store = store;
    this.keys = keys;
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
    var topic = Markdown.cut(incoming.arguments().required("topic"), LONGEST);
    var list = list(incoming);
    switch (incoming.arguments().subcommand()) {
      case "add" -> reply.show(add(list, topic)).join();
      case "remove" -> {
        store.remove(list, topic);
        reply.show(shown(list)).join();
      }
      default -> reply.show(shown(list)).join();
    }
  }

  private String list(Incoming incoming) {
    return "interests:" + keys.of(incoming.person());
  }

  private Card add(String list, String topic) {
    if (store.list(list).size() >= MOST) {
      return Notices.done("You have %d interests; remove one first.".formatted(MOST));
    }
    store.add(list, topic, clock.millis());
    return shown(list);
  }

  /// The button that removes a line: `bored:` and a hash of the topic.
  Handler removal() {
    return Action.updating("bored", this::removed);
  }

  private void removed(Incoming incoming, Reply reply) {
    var list = list(incoming);
    var topic = incoming.arguments().required("argument");
    store.list(list).stream()
        .filter(each -> id(each).equals(topic))
        .findFirst()
        .ifPresent(each -> store.remove(list, each));
    reply.show(shown(list)).join();
  }

  private static String id(String topic) {
    return Integer.toHexString(topic.hashCode());
  }

  private Card shown(String list) {
    var topics = store.list(list);
    if (topics.isEmpty()) {
      return Notices.done("No interests yet. `/interests add` takes a topic in your own words.");
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text("**Your interests** · you added each of them yourself"));
    for (var topic : topics.stream().limit(MOST).toList()) {
      var button = Button.plain("bored:" + id(topic), "Remove");
      blocks.add(new Block.Beside("• " + Markdown.line(topic, LONGEST), button));
    }
    return new Card(blocks, Accent.PLAIN);
  }
}
