package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Users, servers, channels and messages of the fake. Guarded by itself.
final class World {
  static final int TEXT_CHANNEL = 0;
  static final int DIRECT = 1;
  static final int GROUP = 3;
  static final int THREAD = 11;
  static final int FORUM = 15;

  /// What @everyone may: see, write, write in threads, open threads, attach, embed, read history,
  /// slash commands, react.
  private static final long EVERYONE =
      1L << 6 | 1L << 10 | 1L << 11 | 1L << 14 | 1L << 15 | 1L << 16 | 1L << 31 | 1L << 35
          | 1L << 38;

  static final long VIEW = 1L << 10;
  static final long SEND = 1L << 11;
  static final long MANAGE_THREADS = 1L << 34;
  static final long OPEN_THREADS = 1L << 35;
  static final long SEND_IN_THREADS = 1L << 38;

  /// Whether the bot has the privileged intent to read all messages.
  volatile boolean tellsWords;

  final InstantSource clock;
  final Snowflakes ids;
  final ObjectNode bot;
  final long application;
  private final Map<Long, ObjectNode> users = new LinkedHashMap<>();
  private final Map<Long, ObjectNode> guilds = new LinkedHashMap<>();
  private final Set<Long> crowd = new LinkedHashSet<>();
  private final Map<Long, ObjectNode> channels = new LinkedHashMap<>();
  private final Map<Long, ObjectNode> messages;

  World(InstantSource clock, Keeping keeping) {
    this.clock = clock;
    messages = keeping.map();
    ids = new Snowflakes(clock);
    bot = user("Paperboy", true);
    application = bot.path("id").asLong();
  }

  synchronized ObjectNode user(String name, boolean isBot) {
    long id = ids.next();
    var user = Json.object().put("id", Long.toString(id)).put("username", name);
    user.put("discriminator", "0").put("global_name", name).putNull("avatar").put("bot", isBot);
    user.put("public_flags", 0).put("flags", 0);
    users.put(id, user);
    return user;
  }

  synchronized ObjectNode user(long id) {
    return known(users, id);
  }

  synchronized long guild(String name) {
    long id = ids.next();
    guilds.put(id, blank(id, name));
    return id;
  }

  /// Brings the bot to so many servers more, of usual size, in which nothing happens.
  synchronized void crowd(int servers) {
    long first = ids.next();
    for (int i = 0; i < servers; i++) {
      crowd.add(first + ((long) i << Shard.TIME));
    }
  }

  private ObjectNode blank(long id, String name) {
    var guild = Json.object().put("id", Long.toString(id)).put("name", name);
    guild.put("owner_id", bot.path("id").asText()).put("preferred_locale", "en-US");
    guild.put("member_count", 2).put("joined_at", now()).put("unavailable", false);
    guild.put("verification_level", 0).put("default_message_notifications", 0);
    guild.put("explicit_content_filter", 0).put("mfa_level", 0).put("nsfw_level", 0);
    guild.put("premium_tier", 0).put("afk_timeout", 300).put("system_channel_flags", 0);
    guild.put("large", false).putArray("features");
    for (var list :
        List.of(
            "emojis",
            "stickers",
            "voice_states",
            "presences",
            "stage_instances",
            "guild_scheduled_events",
            "soundboard_sounds")) {
      guild.putArray(list);
    }
    var everyone = guild.putArray("roles").addObject().put("id", Long.toString(id));
    everyone.put("name", "@everyone").put("permissions", Long.toString(EVERYONE));
    everyone.put("position", 0).put("color", 0).put("hoist", false).put("managed", false);
    everyone.put("mentionable", false).put("flags", 0);
    var colors = everyone.putObject("colors").put("primary_color", 0);
    colors.putNull("secondary_color").putNull("tertiary_color");
    var managers = everyone.deepCopy().put("id", Long.toString(id + 1)).put("name", "Managers");
    guild.withArray("roles").add(managers.put("permissions", Long.toString(EVERYONE | 1L << 5)));
    return guild.put("owner_id", "1");
  }

  synchronized long channel(long guild, String name, int type) {
    long id = ids.next();
    var channel = Json.object().put("id", Long.toString(id)).put("type", type).put("name", name);
    channel.put("guild_id", Long.toString(guild)).put("position", channels.size());
    channel.putNull("parent_id").putNull("topic").put("nsfw", false).put("rate_limit_per_user", 0);
    channel.putNull("last_message_id").put("flags", 0).putArray("permission_overwrites");
    if (type == FORUM) {
      channel.putArray("available_tags");
    }
    channels.put(id, channel);
    return id;
  }

  synchronized long direct(long user) {
    for (var channel : channels.values()) {
      if (channel.path("recipients").path(0).path("id").asLong() == user) {
        return channel.path("id").asLong();
      }
    }
    long id = ids.next();
    var channel = Json.object().put("id", Long.toString(id)).put("type", DIRECT);
    channel.putNull("last_message_id").put("flags", 0).putArray("recipients").add(user(user));
    channels.put(id, channel);
    return id;
  }

  /// A group of people that the bot is not in.
  synchronized long group(String name, long... people) {
    long id = ids.next();
    var channel = Json.object().put("id", Long.toString(id)).put("type", GROUP).put("name", name);
    channel.putNull("last_message_id").putNull("icon").put("flags", 0);
    channel.put("owner_id", Long.toString(people[0]));
    var recipients = channel.putArray("recipients");
    for (long person : people) {
      recipients.add(user(person));
    }
    channels.put(id, channel);
    return id;
  }

  /// @param owner who opened it
  synchronized ObjectNode thread(long id, long parent, String name, long owner) {
    var thread = Json.object().put("id", Long.toString(id)).put("type", THREAD).put("name", name);
    thread.put("guild_id", channel(parent).path("guild_id").asText());
    thread.put("parent_id", Long.toString(parent)).put("owner_id", Long.toString(owner));
    thread.putNull("last_message_id").put("message_count", 0).put("member_count", 2);
    thread.put("rate_limit_per_user", 0).put("flags", 0).put("total_message_sent", 0);
    var state = thread.putObject("thread_metadata").put("archived", false).put("locked", false);
    state.put("auto_archive_duration", 1440).put("archive_timestamp", now());
    state.put("create_timestamp", now());
    var member = thread.putObject("member").put("id", Long.toString(id));
    member.put("user_id", bot.path("id").asText()).put("join_timestamp", now()).put("flags", 0);
    channels.put(id, thread);
    return thread;
  }

  synchronized ObjectNode channel(long id) {
    return known(channels, id);
  }

  synchronized boolean hasChannel(long id) {
    return channels.containsKey(id);
  }

  static boolean isArchived(JsonNode channel) {
    return channel.path("thread_metadata").path("archived").asBoolean();
  }

  synchronized void archive(long thread) {
    ((ObjectNode) channel(thread).path("thread_metadata")).put("archived", true);
  }

  /// Only who may manage threads can open it again.
  synchronized void lock(long thread) {
    archive(thread);
    ((ObjectNode) channel(thread).path("thread_metadata")).put("locked", true);
  }

  synchronized boolean isLocked(long channel) {
    return hasChannel(channel)
        && channel(channel).path("thread_metadata").path("locked").asBoolean();
  }

  private void unarchive(long channel) {
    if (channels.containsKey(channel)
        && channel(channel).path("thread_metadata") instanceof ObjectNode state) {
      state.put("archived", false);
    }
  }

  synchronized void deleteChannel(long id) {
    channels.remove(id);
    messages.values().removeIf(message -> message.path("channel_id").asLong() == id);
  }

  synchronized List<ObjectNode> channels() {
    return new ArrayList<>(channels.values());
  }

  /// Gives a forum a tag.
  synchronized long tag(long forum, String name) {
    long id = ids.next();
    var tag = channel(forum).withArray("available_tags").addObject();
    tag.put("id", Long.toString(id)).put("name", name).put("moderated", false);
    tag.putNull("emoji_id").putNull("emoji_name");
    return id;
  }

  /// Whether tags are of the forum of a post, and not too many.
  synchronized boolean hasTags(JsonNode post, JsonNode tags) {
    var known = channel(post.path("parent_id").asLong()).path("available_tags");
    var names = known.findValuesAsText("id");
    return tags.size() <= 5 && tags.valueStream().allMatch(tag -> names.contains(tag.asText()));
  }

  /// Takes rights from everybody in a channel.
  synchronized void deny(long channel, long permissions) {
    var denied = channel(channel).withArray("permission_overwrites").addObject();
    denied.put("id", channel(channel).path("guild_id").asText()).put("type", 0);
    denied.put("allow", "0").put("deny", Long.toString(permissions));
  }

  /// Why the bot may not do something in a channel, as Discord says it; by its roles and what the
  /// channel, or that of a thread, takes from everybody.
  ///
  /// @param permission a bit, such as for writing
  synchronized Optional<Reply> refusal(long channel, long permission) {
    var place = channel(channel);
    if (!place.hasNonNull("guild_id")) {
      return Optional.empty();
    }
    long rights = rights(place);
    if ((rights & VIEW) == 0) {
      return Optional.of(Reply.error(403, 50001, "Missing Access"));
    }
    return (rights & permission) == 0
        ? Optional.of(Reply.error(403, 50013, "Missing Permissions"))
        : Optional.empty();
  }

  private long rights(JsonNode channel) {
    boolean thread = channel.path("type").asInt() == THREAD;
    var place = thread ? channel(channel.path("parent_id").asLong()) : channel;
    var guild = known(guilds, place.path("guild_id").asLong());
    long rights = guild.path("roles").path(0).path("permissions").asLong();
    for (var overwrite : place.path("permission_overwrites")) {
      rights &= ~overwrite.path("deny").asLong();
    }
    return rights;
  }

  /// Changes what everybody may in a server.
  synchronized void changeRole(long guild, LongUnaryOperator change) {
    var everybody = (ObjectNode) known(guilds, guild).path("roles").path(0);
    long changed = change.applyAsLong(everybody.path("permissions").asLong());
    everybody.put("permissions", Long.toString(changed));
  }

  synchronized void systemChannel(long guild, long channel) {
    known(guilds, guild).put("system_channel_id", Long.toString(channel));
  }

  /// A guild as a session is told of it.
  synchronized ObjectNode told(long guild) {
    if (crowd.contains(guild)) {
      return UsualGuild.fill(blank(guild, "Server " + guild), member(bot));
    }
    var told = known(guilds, guild).deepCopy();
    var own = told.putArray("channels");
    var threads = told.putArray("threads");
    for (var channel : channels.values()) {
      if (channel.path("guild_id").asLong() == guild && !isArchived(channel)) {
        (channel.path("type").asInt() == THREAD ? threads : own).add(channel);
      }
    }
    told.putArray("members").add(member(bot));
    return told;
  }

  synchronized List<Long> guilds() {
    List<Long> all = new ArrayList<>(guilds.keySet());
    all.addAll(crowd);
    return all;
  }

  static ObjectNode member(JsonNode user) {
    var member = Json.object();
    member.set("user", user);
    member.putArray("roles");
    member.put("joined_at", "2026-01-01T00:00:00.000000+00:00").put("deaf", false);
    return member.put("mute", false).put("flags", 0);
  }

  synchronized ObjectNode message(long channel, JsonNode author, ObjectNode content) {
    return message(ids.next(), channel, author, content);
  }

  synchronized ObjectNode message(long id, long channel, JsonNode author, ObjectNode content) {
    var message = Json.object().put("id", Long.toString(id));
    message.put("channel_id", Long.toString(channel)).put("type", 0).put("timestamp", now());
    message.put("content", content.path("content").asText(""));
    message.putNull("edited_timestamp").put("tts", false).put("mention_everyone", false);
    message.put("pinned", false).put("flags", content.path("flags").asInt());
    message.set("author", author);
    for (var list : List.of("mentions", "mention_roles", "attachments", "embeds", "components")) {
      message.set(list, content.path(list).isArray() ? content.get(list) : Json.array());
    }
    if (content.hasNonNull("message_reference")) {
      message.set("message_reference", content.get("message_reference"));
      message.put("type", 19);
    }
    messages.put(id, message);
    unarchive(channel);
    return message;
  }

  synchronized void edit(ObjectNode message, JsonNode change) {
    for (var field : List.of("content", "embeds", "components", "attachments")) {
      if (change.hasNonNull(field)) {
        message.set(field, change.get(field));
      }
    }
    if (change.hasNonNull("flags")) {
      message.put("flags", message.path("flags").asInt() | change.path("flags").asInt());
    }
    message.put("edited_timestamp", now());
  }

  synchronized @Nullable ObjectNode message(long id) {
    return messages.get(id);
  }

  synchronized void deleteMessage(long id) {
    messages.remove(id);
  }

  synchronized List<ObjectNode> messages(long channel) {
    return messages.values().stream()
        .filter(message -> message.path("channel_id").asLong() == channel)
        .toList();
  }

  String now() {
    return clock.instant().toString();
  }

  private static ObjectNode known(Map<Long, ObjectNode> things, long id) {
    var thing = things.get(id);
    if (thing == null) {
      throw new IllegalArgumentException("unknown id " + id);
    }
    return thing;
  }
}
