package io.github.paperboy.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/// The rows of [DiscordStore].
final class DiscordRows {
  private DiscordRows() {}

  static void insert(Handle handle, KeptCard card) {
    handle.execute(
        "INSERT INTO discord_card (id, created, owner, server, body) VALUES (?, ?, ?, ?, ?)",
        card.id(),
        card.created(),
        card.owner(),
        card.server(),
        card.body());
  }

  static Optional<KeptCard> card(Handle handle, String id) {
    return handle
        .createQuery("SELECT id, created, owner, server, body FROM discord_card WHERE id = :id")
        .bind("id", id)
        .map(DiscordRows::card)
        .findFirst();
  }

  private static KeptCard card(RowView row) {
    return new KeptCard(
        row.getColumn("id", String.class),
        row.getColumn("created", Long.class),
        row.getColumn("owner", String.class),
        row.getColumn("server", Long.class),
        row.getColumn("body", String.class));
  }

  static List<KeptCard> cardsOf(Handle handle, String user, int limit) {
    return handle
        .createQuery(
            "SELECT id, created, owner, server, body FROM discord_card WHERE owner = :user"
                + " ORDER BY created DESC, id LIMIT :limit")
        .bind("user", user)
        .bind("limit", limit)
        .map(DiscordRows::card)
        .list();
  }

  static Map<String, String> settings(Handle handle, long server) {
    Map<String, String> settings = new LinkedHashMap<>();
    handle
        .createQuery("SELECT name, value FROM discord_setting WHERE server = :server ORDER BY name")
        .bind("server", server)
        .map((RowView row) ->
            settings.put(row.getColumn("name", String.class), row.getColumn("value", String.class)))
        .list();
    return settings;
  }

  static Map<Long, Map<String, String>> settings(Handle handle) {
    Map<Long, Map<String, String>> settings = new HashMap<>();
    handle
        .createQuery("SELECT server, name, value FROM discord_setting")
        .map((RowView row) ->
            settings
                .computeIfAbsent(row.getColumn("server", Long.class), _ -> new HashMap<>())
                .put(row.getColumn("name", String.class), row.getColumn("value", String.class)))
        .list();
    return settings;
  }

  static void set(Handle handle, long server, String name, String value) {
    handle.execute(
        "INSERT INTO discord_setting (server, name, value) VALUES (?, ?, ?)"
            + " ON CONFLICT (server, name) DO UPDATE SET value = excluded.value",
        server,
        name,
        value);
  }

  static void vote(Handle handle, String card, String user, int vote, long now) {
    handle.execute(
        "INSERT INTO discord_vote (card, person, vote, created) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (card, person) DO UPDATE SET vote = excluded.vote",
        card,
        user,
        vote,
        now);
  }

  static List<String> votesOf(Handle handle, String user) {
    return handle
        .createQuery("SELECT card, vote FROM discord_vote WHERE person = :user ORDER BY created")
        .bind("user", user)
        .map((RowView row) ->
            row.getColumn("card", String.class) + " " + row.getColumn("vote", Integer.class))
        .list();
  }

  static boolean add(Handle handle, String list, String item, long now) {
    return handle.execute(
            "INSERT INTO discord_list (list, item, added) VALUES (?, ?, ?)"
                + " ON CONFLICT (list, item) DO NOTHING",
            list,
            item,
            now)
        == 1;
  }

  static boolean remove(Handle handle, String list, String item) {
    return handle.execute("DELETE FROM discord_list WHERE list = ? AND item = ?", list, item) == 1;
  }

  static List<String> shelved(Handle handle, long channel, Instant from, Instant until) {
    return handle
        .createQuery(
            "SELECT item FROM discord_list WHERE list = ? AND added BETWEEN ? AND ? ORDER BY item")
        .bind(0, "channel-library:" + channel)
        .bind(1, from.toEpochMilli())
        .bind(2, until.toEpochMilli())
        .mapTo(String.class)
        .list();
  }

  static List<String> list(Handle handle, String list) {
    return handle
        .createQuery("SELECT item FROM discord_list WHERE list = :list ORDER BY added DESC, item")
        .bind("list", list)
        .mapTo(String.class)
        .list();
  }

  static List<Listed> listed(Handle handle, String list) {
    return handle
        .createQuery(
            "SELECT item, added FROM discord_list WHERE list = :list ORDER BY added DESC, item")
        .bind("list", list)
        .map((RowView row) ->
            new Listed(
                row.getColumn("item", String.class),
                Instant.ofEpochMilli(row.getColumn("added", Long.class))))
        .list();
  }

  static Optional<String> conversation(Handle handle, long channel) {
    return handle
        .createQuery("SELECT turns FROM discord_conversation WHERE channel = :channel")
        .bind("channel", channel)
        .mapTo(String.class)
        .findFirst();
  }

  static void converse(Handle handle, long server, long channel, String turns, long now) {
    handle.execute(
        "INSERT INTO discord_conversation (channel, server, turns, updated) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (channel) DO UPDATE SET turns = excluded.turns,"
            + " updated = excluded.updated",
        channel,
        server,
        turns,
        now);
  }

  /// Bodies of what was shown before a time.
  static List<String> bodiesBefore(Handle handle, long millis) {
    return handle
        .createQuery("SELECT body FROM discord_card WHERE created < :millis")
        .bind("millis", millis)
        .mapTo(String.class)
        .list();
  }

  static List<String> bodiesBefore(Handle handle, long server, long millis) {
    return handle
        .createQuery("SELECT body FROM discord_card WHERE server = :server AND created < :millis")
        .bind("server", server)
        .bind("millis", millis)
        .mapTo(String.class)
        .list();
  }

  static Map<Long, String> everywhere(Handle handle, String name) {
    Map<Long, String> values = new LinkedHashMap<>();
    handle
        .createQuery("SELECT server, value FROM discord_setting WHERE name = :name ORDER BY server")
        .bind("name", name)
        .map((RowView row) ->
            values.put(row.getColumn("server", Long.class), row.getColumn("value", String.class)))
        .list();
    return values;
  }

  static int forgetBefore(Handle handle, long server, long millis) {
    return handle.execute(
            "DELETE FROM discord_vote WHERE card IN"
                + " (SELECT id FROM discord_card WHERE server = ? AND created < ?)",
            server,
            millis)
        + handle.execute(
            "DELETE FROM discord_card WHERE server = ? AND created < ?", server, millis)
        + handle.execute(
            "DELETE FROM discord_conversation WHERE server = ? AND updated < ?", server, millis);
  }

  static int forgetBefore(Handle handle, long millis) {
    return handle.execute("DELETE FROM discord_card WHERE created < ?", millis)
        + handle.execute("DELETE FROM discord_vote WHERE created < ?", millis)
        + handle.execute("DELETE FROM discord_pending WHERE asked < ?", millis)
        + handle.execute("DELETE FROM discord_conversation WHERE updated < ?", millis)
        + handle.execute(
            "DELETE FROM discord_list WHERE list LIKE 'direct:%' AND CAST(item AS BIGINT) NOT IN"
                + " (SELECT channel FROM discord_conversation)");
  }

  /// With what they said in direct messages, of which a list tells the channel.
  static int forget(Handle handle, String user) {
    var direct = "direct:" + user;
    return handle.execute("DELETE FROM discord_card WHERE owner = ?", user)
        + handle.execute(
            "DELETE FROM discord_conversation WHERE channel IN"
                + " (SELECT CAST(item AS BIGINT) FROM discord_list WHERE list = ?)",
            direct)
        + handle.execute("DELETE FROM discord_vote WHERE person = ?", user)
        + handle.execute("DELETE FROM discord_pending WHERE owner = ?", user)
        + handle.execute(
            "DELETE FROM discord_list WHERE list = ? OR list = ? OR list = ?",
            direct,
            "library:" + user,
            "interests:" + user);
  }
}
