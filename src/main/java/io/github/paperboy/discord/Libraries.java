package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.PaperLine;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.DiscordStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Reading lists: one for each person, one for each channel.
final class Libraries {
  /// More papers on one list are not a reading list.
  private static final int MOST = 500;

  private final DiscordStore store;
  private final UserKeys keys;
  private final Desk desk;
  private final InstantSource clock;

  Libraries(DiscordStore store, UserKeys keys, Desk desk, InstantSource clock) {
    this.store = store;
    this.keys = keys;
    this.desk = desk;
    this.clock = clock;
  }

  String personal(Person person) {
    return "library:" + keys.of(person);
  }

  static String ofChannel(Spot spot) {
    return "channel-library:" + spot.parent();
  }

  Card save(Person person, Paper paper) {
    return save(personal(person), paper);
  }

  Card save(String list, Paper paper) {
    if (store.list(list).size() >= MOST) {
      return Failure.LIST_FULL.card(MOST);
    }
    return store.add(list, paper.id().value(), clock.millis())
        ? Notices.done("Saved: " + PaperLine.title(paper) + "\n-# `/library list` shows all")
        : Notices.done("It is on the list already: " + PaperLine.title(paper));
  }

  Card remove(String list, Paper paper) {
    return store.remove(list, paper.id().value())
        ? Notices.done("Removed: " + PaperLine.title(paper))
        : Notices.done("It is not on the list: " + PaperLine.title(paper));
  }

  /// Those that are still in the index, latest first.
  List<Paper> papers(String list) {
    return store.list(list).stream()
        .map(id -> desk.paper(new PaperId(id)))
        .flatMap(Optional::stream)
        .toList();
  }
}
