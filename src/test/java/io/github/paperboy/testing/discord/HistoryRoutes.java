package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What was said in channels, and which threads there are.
final class HistoryRoutes {
  private static final int USUAL = 50;
  private static final int MOST = 100;

  private final World world;

  HistoryRoutes(World world) {
    this.world = world;
  }

  void register(FakeRest rest) {
    rest.on("GET /channels/{}", this::channel);
    rest.on("GET /channels/{}/messages", this::messages);
    rest.on("GET /guilds/{}/threads/active", this::active);
    rest.on("GET /channels/{}/threads/archived/public", this::archived);
  }

  private Reply channel(Asked asked) {
    return world.hasChannel(asked.id(0)) ? Reply.ok(world.channel(asked.id(0))) : unknown();
  }

  private static Reply unknown() {
    return Reply.error(404, 10003, "Unknown Channel");
  }

  /// The latest first.
  private Reply messages(Asked asked) {
    if (!world.hasChannel(asked.id(0))) {
      return unknown();
    }
    int limit = Integer.parseInt(asked.query().getOrDefault("limit", String.valueOf(USUAL)));
    if (limit < 1 || limit > MOST) {
      return Reply.invalid("limit is 1 to 100, not " + limit);
    }
    var before = asked.query().getOrDefault("before", String.valueOf(Long.MAX_VALUE));
    var page = Json.array();
    world.messages(asked.id(0)).stream()
        .filter(message -> id(message) < Long.parseLong(before))
        .sorted(Comparator.comparingLong(HistoryRoutes::id).reversed())
        .limit(limit)
        .forEach(page::add);
    return Reply.ok(page);
  }

  private static long id(JsonNode thing) {
    return thing.path("id").asLong();
  }

  private Reply active(Asked asked) {
    return Reply.ok(
        threads(thread ->
            thread.path("guild_id").asLong() == asked.id(0) && !World.isArchived(thread)));
  }

  private Reply archived(Asked asked) {
    return Reply.ok(
        threads(thread ->
                thread.path("parent_id").asLong() == asked.id(0) && World.isArchived(thread))
            .put("has_more", false));
  }

  private ObjectNode threads(Predicate<JsonNode> which) {
    var answer = Json.object();
    var threads = answer.putArray("threads");
    answer.putArray("members");
    List<ObjectNode> all = world.channels();
    all.stream()
        .filter(channel -> channel.path("type").asInt() == World.THREAD)
        .filter(which)
        .forEach(threads::add);
    return answer;
  }
}
