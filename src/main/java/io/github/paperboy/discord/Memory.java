package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Turn;
import io.github.paperboy.store.DiscordStore;
import io.github.paperboy.store.KeptCard;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What the bot remembers of answers and conversations, so that buttons and threads go on after a
/// restart.
final class Memory {
  /// Older turns of a conversation are forgotten.
  private static final int TURNS = 8;

  private final DiscordStore store;
  private final UserKeys keys;
  private final Tickets tickets;
  private final InstantSource clock;
  private final Map<String, Integer> forgettings = new ConcurrentHashMap<>();

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
  String keep(Asker asker, Remembered remembered) {
    var ticket = reserve();
    keep(ticket, asker, remembered);
    return ticket;
  }

  /// The same under a ticket that was reserved.
  void keep(String ticket, Asker asker, Remembered remembered) {
    long server = asker.server().isEmpty() ? 0 : Long.parseLong(asker.server());
    var body = RememberedJson.write(remembered);
    store.keep(new KeptCard(ticket, clock.millis(), asker.user(), server, body));
  }

  /// Of an answer that nobody is to find again.
  void drop(String ticket) {
    store.drop(ticket);
  }

  /// How often a person had themselves forgotten since the start: what was begun before that is not
  /// to be kept after it.
  int forgettings(String owner) {
    return forgettings.getOrDefault(owner, 0);
  }

  int forgettings(Person person) {
    return forgettings(keys.of(person));
  }

  /// They are about to be forgotten.
  void forgetting(Person person) {
    forgettings.merge(keys.of(person), 1, Integer::sum);
  }

  /// Keeps something else under a ticket.
  ///
  /// @param body JSON
  String keep(Person person, String body) {
    var ticket = reserve();
    store.keep(new KeptCard(ticket, clock.millis(), keys.of(person), 0, body));
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

  void vote(String ticket, Person person, int vote) {
    store.vote(ticket, keys.of(person), vote, clock.millis());
  }

  /// The turns of a conversation; empty when the channel is none.
  Optional<List<Turn>> conversation(long channel) {
    return store.conversation(channel).map(RememberedJson::readTurns);
  }

  /// Begins a conversation when there is none.
  void begin(Spot spot) {
    if (conversation(spot.channel()).isEmpty()) {
      keep(spot, List.of());
    }
  }

  /// Which conversations in direct messages are a person's.
  static String direct(String owner) {
    return "direct:" + owner;
  }

  /// Adds a turn of a person; begins a conversation when there is none.
  void converse(Person person, Spot spot, Turn turn) {
    if (!spot.inServer()) {
      store.add(direct(keys.of(person)), Long.toString(spot.channel()), clock.millis());
    }
    List<Turn> turns = new ArrayList<>(conversation(spot.channel()).orElse(List.of()));
    turns.add(turn);
    keep(spot, turns.subList(Math.max(0, turns.size() - TURNS), turns.size()));
  }

  private void keep(Spot spot, List<Turn> turns) {
    store.converse(spot.server(), spot.channel(), RememberedJson.writeTurns(turns), clock.millis());
  }
}
