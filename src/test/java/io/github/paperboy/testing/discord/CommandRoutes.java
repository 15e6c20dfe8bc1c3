package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The commands of the application, as the bot has written them.
final class CommandRoutes {
  private final World world;
  private final AtomicInteger registrations = new AtomicInteger();
  private volatile JsonNode commands = Json.array();

  CommandRoutes(World world) {
    this.world = world;
  }

  void register(FakeRest rest) {
    rest.on("GET /applications/{}/commands", _ -> Reply.ok(commands));
    rest.on("PUT /applications/{}/commands", this::write);
  }

  private Reply write(Asked asked) {
    var problem = CommandRules.problem(asked.body());
    if (problem.isPresent()) {
      return Reply.invalid(problem.get());
    }
    registrations.incrementAndGet();
    var stored = Json.array();
    for (var command : asked.body()) {
      var one = ((ObjectNode) command).deepCopy();
      one.put("id", Long.toString(world.ids.next())).put("version", "1");
      one.put("application_id", world.bot.path("id").asText());
      stored.add(one);
    }
    commands = stored;
    return Reply.ok(stored);
  }

  JsonNode all() {
    return commands;
  }

  @Nullable JsonNode named(String name) {
    for (var command : commands) {
      if (command.path("name").asText().equals(name)) {
        return command;
      }
    }
    return null;
  }

  /// How often they were written.
  int registrations() {
    return registrations.get();
  }
}
