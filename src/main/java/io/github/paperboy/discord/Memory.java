package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Turn;
import io.github.paperboy.store.DiscordStore;
import io.github.paperboy.store.KeptCard;
import io.github.paperboy.store.StoreException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the bot remembers of answers and conversations, so that buttons and threads go on after a
/// restart.
final class Memory {
  private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

  /// Older turns of a conversation are forgotten.
  private static final int TURNS = 8;

  private final DiscordStore store;
  private final UserKeys keys;
  private final Tickets tickets;
  private final InstantSource clock;
  private final Forgettings forgettings = new Forgettings();

  Memory(DiscordStore store, UserKeys keys, Tickets tickets, InstantSource clock) {
    this.store = store;
    this.keys = keys;
    this.tickets = tickets;
    this.clock = clock;
  }

  /// An answer that was found again.
  ///
  /// @param owner key of the person it was made for
  record Found(String ticket, String owner, Remembered remembered) {}

  /// A ticket for an answer that is still to be made.
  String reserve() {
    return tickets.next();
  }

  /// @param asker the person it was made for, and where
  /// @param id of what they did to have it made
  String keep(long id, Asker asker, Remembered remembered) {
    var ticket = reserve();
    var _ = keep(ticket, id, asker, remembered);
    return ticket;
  }

  /// The same under a ticket that was reserved.
  ///
  /// @return whether it was kept: not if they had themselves forgotten meanwhile
  boolean keep(String ticket, long id, Asker asker, Remembered remembered) {
    long server = asker.server().isEmpty() ? 0 : Long.parseLong(asker.server());
    var body = RememberedJson.write(remembered);
    return forgettings.keep(
        asker.user(),
        id,
        () -> store.keep(new KeptCard(ticket, clock.millis(), asker.user(), server, body)));
  }

  /// A person is about to be forgotten: what they began before is not kept any more.
  void forgetting(Incoming incoming) {
    forgettings.begin(keys.of(incoming.person()), incoming.id());
  }

  /// Keeps something else under a ticket.
  ///
  /// @param body JSON
  String keep(Incoming incoming, String body) {
    var ticket = reserve();
    var owner = keys.of(incoming.person());
    var _ =
        forgettings.keep(
            owner,
            incoming.id(),
            () -> store.keep(new KeptCard(ticket, clock.millis(), owner, 0, body)));
    return ticket;
  }

  /// An answer whose button was pressed; of another server's answers nothing is known.
  Optional<Found> find(String ticket, Incoming incoming) {
    return store
        .card(ticket)
        .filter(card -> card.server() == 0 || card.server() == incoming.spot().server())
        .map(card -> new Found(ticket, card.owner(), RememberedJson.read(card.body())));
  }

  /// What was kept under a ticket.
  Optional<String> body(String ticket) {
    return store.card(ticket).map(KeptCard::body);
  }

  boolean isOwner(Found found, Person person) {
    return found.owner().equals(keys.of(person));
  }

  /// Whether an answer is a person's to work with: what one has alone is nobody else's.
  boolean isFor(Found found, Person person) {
    return found.remembered().audience() == Audience.EVERYBODY || isOwner(found, person);
  }

  void vote(String ticket, Incoming incoming, int vote) {
    var person = keys.of(incoming.person());
    var _ =
        forgettings.keep(
            person, incoming.id(), () -> store.vote(ticket, person, vote, clock.millis()));
  }

  /// The turns of a conversation; empty when the channel is none.
  Optional<List<Turn>> conversation(long channel) {
    return store.conversation(channel).map(RememberedJson::readTurns);
  }

  /// Begins a conversation when there is none.
  void begin(Spot spot) {
    try {
      if (conversation(spot.channel()).isEmpty()) {
        keep(spot, List.of());
      }
    } catch (StoreException e) {
      LOG.error("a conversation could not be begun: {}", e.getMessage());
    }
  }

  /// Which conversations in direct messages are a person's.
  static String direct(String owner) {
    return "direct:" + owner;
  }

  /// Adds a turn of a person; begins a conversation when there is none.
  ///
  /// @return whether it is known now: not if they had themselves forgotten meanwhile, nor if the
  ///   store fails
  boolean converse(Incoming incoming, Turn turn) {
    var person = keys.of(incoming.person());
    try {
      return forgettings.keep(person, incoming.id(), () -> converse(person, incoming.spot(), turn));
    } catch (StoreException e) {
      LOG.error("a turn of a conversation could not be kept: {}", e.getMessage());
      return false;
    }
  }

  /// One after the other: a turn is added to those that are there.
  private synchronized void converse(String person, Spot spot, Turn turn) {
    if (!spot.inServer()) {
      store.add(direct(person), Long.toString(spot.channel()), clock.millis());
    }
    List<Turn> turns = new ArrayList<>(conversation(spot.channel()).orElse(List.of()));
    turns.add(turn);
    keep(spot, turns.subList(Math.max(0, turns.size() - TURNS), turns.size()));
  }

  private void keep(Spot spot, List<Turn> turns) {
    store.converse(spot.server(), spot.channel(), RememberedJson.writeTurns(turns), clock.millis());
  }
}
