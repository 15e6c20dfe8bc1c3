package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What admins set outside of the chat: the pages of the application, the roles of servers. Answers
/// what a bot may ask of it.
public final class Portal {
  private final World world;
  private final Supplier<String> gateway;
  private final ObjectNode application = Json.object();
  private final Set<Long> withoutCommands = ConcurrentHashMap.newKeySet();
  private volatile int shards = 1;
  private volatile int logins = 999;

  /// @param gateway its address
  Portal(World world, Supplier<String> gateway) {
    this.world = world;
    this.gateway = gateway;
    application.put("id", world.bot.path("id").asText());
    application.put("name", "Paperboy").put("description", "").put("verify_key", "00");
    application.put("bot_public", true).put("bot_require_code_grant", false).put("flags", 0);
    application.putNull("icon").putNull("team").putNull("interactions_endpoint_url");
    application.set("owner", world.bot);
  }

  void register(FakeRest rest) {
    rest.on("GET /gateway/bot", _ -> Reply.ok(gatewayBot()));
    rest.on("GET /users/@me/guilds", asked -> Reply.ok(guilds(asked)));
    rest.on("GET /applications/@me", _ -> Reply.ok(application));
    rest.on("GET /oauth2/applications/@me", _ -> Reply.ok(application));
    rest.on("GET /guilds/{}", asked -> Reply.ok(world.told(asked.id(0))));
    rest.on("GET /guilds/{}/channels", asked -> Reply.ok(world.told(asked.id(0)).path("channels")));
    rest.on("GET /guilds/{}/members/{}", this::member);
    rest.on("GET /applications/{}/guilds/{}/commands", this::commands);
  }

  public void needShards(int count) {
    shards = count;
  }

  public void leaveLogins(int count) {
    logins = count;
  }

  /// Sets something of the application, such as `flags`.
  public void set(String field, JsonNode value) {
    application.set(field, value);
  }

  /// Grants the bot the privileged intent to read messages that are not meant for it.
  public void grantMessageContent() {
    application.put("flags", 1 << 19);
    world.tellsWords = true;
  }

  /// Takes rights from everybody in a server.
  public void takeFromRole(long guild, long permissions) {
    world.changeRole(guild, rights -> rights & ~permissions);
  }

  /// Gives rights to everybody in a server.
  public void giveToRole(long guild, long permissions) {
    world.changeRole(guild, rights -> rights | permissions);
  }

  /// The bot was invited to a server without the scope of its commands.
  public void inviteWithoutCommands(long guild) {
    withoutCommands.add(guild);
  }

  private ObjectNode gatewayBot() {
    var found = Json.object().put("url", gateway.get()).put("shards", shards);
    found
        .putObject("session_start_limit")
        .put("total", 1000)
        .put("remaining", logins)
        .put("reset_after", 14_400_000)
        .put("max_concurrency", 16);
    return found;
  }

  private JsonNode guilds(Asked asked) {
    int limit = Integer.parseInt(asked.query().getOrDefault("limit", "200"));
    long after = Long.parseLong(asked.query().getOrDefault("after", "0"));
    var page = Json.array();
    world.guilds().stream()
        .filter(id -> id > after)
        .sorted()
        .limit(limit)
        .forEach(id -> page.addObject().put("id", Long.toString(id)).put("name", name(id)));
    return page;
  }

  private String name(long guild) {
    return world.told(guild).path("name").asText();
  }

  private Reply member(Asked asked) {
    return asked.id(1) == world.application
        ? Reply.ok(World.member(world.bot))
        : Reply.error(404, 10007, "Unknown Member");
  }

  private Reply commands(Asked asked) {
    return withoutCommands.contains(asked.id(1))
        ? Reply.error(403, 50001, "Missing Access")
        : Reply.ok(Json.array());
  }
}
