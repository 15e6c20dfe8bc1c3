package io.github.paperboy.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/// What the bot remembers, in the same file as the papers: answers behind buttons, settings of
/// servers, reading lists, interests, votes and conversations. People are keys, never ids. Safe for
/// several threads; what a method that writes has returned from is durable. Every failure is a
/// [StoreException].
public final class DiscordStore implements AutoCloseable {
  private final Database database;

  private DiscordStore(Database database) {
    this.database = database;
  }

  /// Opens a store, making the file and its directory when they are missing.
  public static DiscordStore open(Path file, StoreSettings settings) {
    return new DiscordStore(Database.open(file, settings));
  }

  /// Questions that wait for their answers; closed with this.
  public PendingStore pending() {
    return new PendingStore(database);
  }

  public void keep(KeptCard card) {
    change("keeping an answer", handle -> DiscordRows.insert(handle, card));
  }

  public Optional<KeptCard> card(String id) {
    return database.read("reading an answer", handle -> DiscordRows.card(handle, id));
  }

  /// What is set for a server, by name; 0 is the bot itself.
  public Map<String, String> settings(long server) {
    return database.read("reading settings", handle -> DiscordRows.settings(handle, server));
  }

  /// What is set for all servers that have something set, by server and name.
  public Map<Long, Map<String, String>> settings() {
    return database.read("reading settings", DiscordRows::settings);
  }

  public void set(long server, String name, String value) {
    change("changing a setting", handle -> DiscordRows.set(handle, server, name, value));
  }

  /// Notes what a person thinks of an answer, in place of what they thought before.
  ///
  /// @param vote 1 or -1
  public void vote(String card, String user, int vote, long now) {
    change("noting a vote", handle -> DiscordRows.vote(handle, card, user, vote, now));
  }

  /// Adds to a list.
  ///
  /// @param list of whom and what, such as `library:` and a key
  /// @return whether it was not there
  public boolean add(String list, String item, long now) {
    return database.write("adding to a list", handle -> DiscordRows.add(handle, list, item, now));
  }

  /// @return whether it was there
  public boolean remove(String list, String item) {
    return database.write("removing from a list", handle -> DiscordRows.remove(handle, list, item));
  }

  /// What is on a list, latest first.
  public List<String> list(String list) {
    return database.read("reading a list", handle -> DiscordRows.list(handle, list));
  }

  /// The same with the times at which it was put there.
  public List<Listed> listed(String list) {
    return database.read("reading a list", handle -> DiscordRows.listed(handle, list));
  }

  /// What was said in a conversation, JSON; empty when it is not one.
  public Optional<String> conversation(long channel) {
    return database.read(
        "reading a conversation", handle -> DiscordRows.conversation(handle, channel));
  }

  /// @param server 0 outside of servers
  public void converse(long server, long channel, String turns, long now) {
    change(
        "keeping a conversation",
        handle -> DiscordRows.converse(handle, server, channel, turns, now));
  }

  /// Bodies of the answers from before a time.
  public List<String> bodiesBefore(long millis) {
    return database.read("reading answers", handle -> DiscordRows.bodiesBefore(handle, millis));
  }

  /// The same of one server.
  public List<String> bodiesBefore(long server, long millis) {
    return database.read(
        "reading answers", handle -> DiscordRows.bodiesBefore(handle, server, millis));
  }

  /// What a setting is in all servers that have it.
  public Map<Long, String> everywhere(String name) {
    return database.read("reading settings", handle -> DiscordRows.everywhere(handle, name));
  }

  /// Forgets answers, their votes and conversations of a server from before a time.
  ///
  /// @return how many
  public int forgetBefore(long server, long millis) {
    return database.write(
        "forgetting what is old", handle -> DiscordRows.forgetBefore(handle, server, millis));
  }

  /// Forgets answers, votes and conversations from before a time.
  ///
  /// @return how many
  public int forgetBefore(long millis) {
    return database.write(
        "forgetting what is old", handle -> DiscordRows.forgetBefore(handle, millis));
  }

  /// Forgets a person.
  ///
  /// @return how many things were forgotten
  public int forget(String user) {
    return database.write("forgetting a person", handle -> DiscordRows.forget(handle, user));
  }

  /// All answers made for a person, latest first, at most so many.
  public List<KeptCard> cardsOf(String user, int limit) {
    return database.read("reading answers", handle -> DiscordRows.cardsOf(handle, user, limit));
  }

  /// A person's votes, one a line: the answer and the vote.
  public List<String> votesOf(String user) {
    return database.read("reading votes", handle -> DiscordRows.votesOf(handle, user));
  }

  private void change(String doing, Consumer<Handle> work) {
    database.write(
        doing,
        handle -> {
          work.accept(handle);
          return doing;
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
