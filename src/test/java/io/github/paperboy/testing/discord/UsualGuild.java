package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A server as large as such servers are, as a session is told of it: 12 roles, 24 channels with
/// rules of their own for two roles, 10 emojis; about 20,000 characters.
final class UsualGuild {
  private static final int ROLES = 12;
  private static final int CHANNELS = 24;
  private static final int EMOJIS = 10;
  private static final String RIGHTS = "1071698660929";

  private UsualGuild() {}

  /// @param guild with nothing in it
  /// @param self the bot as its member
  static ObjectNode fill(ObjectNode guild, ObjectNode self) {
    long id = guild.path("id").asLong();
    guild.put("member_count", 180).put("description", "A group that reads papers together");
    for (int i = 2; i < ROLES; i++) {
      role(guild.withArray("roles").get(0).deepCopy(), guild, id + i);
    }
    for (int i = 0; i < CHANNELS; i++) {
      channel(guild, id + 100 + i, i);
    }
    for (int i = 0; i < EMOJIS; i++) {
      var emoji = guild.withArray("emojis").addObject().put("id", Long.toString(id + 200 + i));
      emoji.put("name", "emoji_" + i).put("animated", false).put("available", true);
      emoji.put("managed", false).put("require_colons", true).putArray("roles");
    }
    guild.putArray("threads");
    guild.putArray("members").add(self);
    return guild;
  }

  private static void role(ObjectNode role, ObjectNode guild, long id) {
    role.put("id", Long.toString(id)).put("name", "Role of people " + id);
    guild.withArray("roles").add(role.put("permissions", RIGHTS).put("position", 1));
  }

  private static void channel(ObjectNode guild, long id, int position) {
    var channel = guild.withArray("channels").addObject().put("id", Long.toString(id));
    channel.put("type", World.TEXT_CHANNEL).put("name", "reading-group-" + position);
    channel.put("position", position).putNull("parent_id").put("nsfw", false);
    channel.put("topic", "What we read this week, and what we think of it");
    channel.put("rate_limit_per_user", 0).put("flags", 0).put("last_message_id", id + 7);
    var rules = channel.putArray("permission_overwrites");
    for (int i = 2; i < 4; i++) {
      var rule = rules.addObject().put("id", Long.toString(guild.path("id").asLong() + i));
      rule.put("type", 0).put("allow", "1024").put("deny", "2048");
    }
  }
}
