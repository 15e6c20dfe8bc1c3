package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/// Callbacks, edits and follow-ups of interactions, with the 3 seconds and the 15 minutes.
final class InteractionRoutes {
  private static final long ACKNOWLEDGE_MILLIS = 3_000;
  private static final long TOKEN_MILLIS = 15 * 60_000;
  private static final int EPHEMERAL = 1 << 6;

  private final World world;
  private final Map<String, Interaction> byToken;

  InteractionRoutes(World world, Keeping keeping) {
    this.world = world;
    byToken = Collections.synchronizedMap(keeping.map());
  }

  void add(Interaction interaction) {
    byToken.put(interaction.token, interaction);
  }

  void register(FakeRest rest) {
    rest.on("POST /interactions/{}/{}/callback", this::callback);
    rest.on("PATCH /webhooks/{}/{}/messages/{}", this::edit);
    rest.on("DELETE /webhooks/{}/{}/messages/{}", this::delete);
    rest.on("POST /webhooks/{}/{}", this::follow);
  }

  private Reply callback(Asked asked) {
    var interaction = byToken.get(asked.variable(1));
    if (interaction == null) {
      return unknown();
    }
    long after = world.clock.millis() - interaction.startedMillis;
    if (after > ACKNOWLEDGE_MILLIS) {
      interaction.late(after);
      return unknown();
    }
    if (interaction.acknowledged() != 0) {
      return Reply.error(400, 40060, "Interaction has already been acknowledged.");
    }
    int kind = asked.body().path("type").asInt();
    var data = asked.body().path("data");
    var problem = problem(kind, data);
    if (problem.isPresent()) {
      return Reply.invalid(problem.get());
    }
    return acknowledge(interaction, kind, data, asked.received());
  }

  private static Reply unknown() {
    return Reply.error(404, 10062, "Unknown interaction");
  }

  private static Optional<String> problem(int kind, JsonNode data) {
    return switch (kind) {
      case Interaction.MESSAGE, Interaction.UPDATE -> MessageRules.problem(data, null);
      case Interaction.CHOICES -> CommandRules.choices(data);
      case Interaction.FORM -> CommandRules.form(data);
      default -> Optional.empty();
    };
  }

  private Reply acknowledge(Interaction interaction, int kind, JsonNode data, long received) {
    var answer = Json.object();
    var about = answer.putObject("interaction").put("id", Long.toString(interaction.id));
    about.put("type", 2).put("activity_instance_id", "").put("response_message_ephemeral", false);
    ObjectNode message = null;
    if (kind == Interaction.MESSAGE) {
      message = world.message(interaction.channel, world.bot, withIds(data));
      answer.putObject("resource").put("type", kind).set("message", message);
    }
    interaction.acknowledge(kind, data, message, received);
    return Reply.ok(answer);
  }

  private Reply edit(Asked asked) {
    var interaction = live(asked);
    if (interaction == null) {
      return Reply.error(401, 50027, "Invalid Webhook Token");
    }
    if (interaction.acknowledged() == 0) {
      return Reply.error(404, 10015, "Unknown Webhook");
    }
    boolean original = asked.variable(2).equals("@original");
    var message = original ? interaction.original() : world.message(asked.id(2));
    var problem = MessageRules.problem(asked.body(), message);
    if (problem.isPresent()) {
      return Reply.invalid(problem.get());
    }
    if (!interaction.ephemeral() && original && world.isLocked(interaction.channel)) {
      return ChannelRoutes.closed();
    }
    var content = withIds(asked.body());
    if (message == null) {
      int flags = content.path("flags").asInt() | (interaction.ephemeral() ? EPHEMERAL : 0);
      message = world.message(interaction.channel, world.bot, content.put("flags", flags));
    } else if (world.message(message.path("id").asLong()) == null) {
      return Reply.error(404, 10008, "Unknown Message");
    } else {
      world.edit(message, content);
    }
    if (original) {
      interaction.replaced(message);
    }
    return Reply.ok(message);
  }

  private Reply follow(Asked asked) {
    var interaction = live(asked);
    if (interaction == null) {
      return Reply.error(401, 50027, "Invalid Webhook Token");
    }
    if (interaction.acknowledged() == 0) {
      return Reply.error(404, 10015, "Unknown Webhook");
    }
    var problem = MessageRules.problem(asked.body(), null);
    if (problem.isPresent()) {
      return Reply.invalid(problem.get());
    }
    boolean alone = (asked.body().path("flags").asInt() & EPHEMERAL) != 0;
    if (!alone && world.isLocked(interaction.channel)) {
      return ChannelRoutes.closed();
    }
    var message = world.message(interaction.channel, world.bot, withFiles(asked));
    interaction.followed(message);
    return Reply.ok(message);
  }

  private Reply delete(Asked asked) {
    var interaction = live(asked);
    if (interaction == null) {
      return Reply.error(401, 50027, "Invalid Webhook Token");
    }
    var message = interaction.original();
    if (message != null) {
      world.deleteMessage(message.path("id").asLong());
    }
    return Reply.NOTHING;
  }

  private @org.jspecify.annotations.Nullable Interaction live(Asked asked) {
    var interaction = byToken.get(asked.variable(1));
    boolean expired =
        interaction == null || world.clock.millis() - interaction.startedMillis > TOKEN_MILLIS;
    return expired ? null : interaction;
  }

  /// Components as Discord gives them back: numbered.
  static ObjectNode withIds(JsonNode message) {
    var copy = message instanceof ObjectNode object ? object.deepCopy() : Json.object();
    number(copy.path("components"), new int[] {0});
    copy.path("embeds").forEach(embed -> ((ObjectNode) embed).put("type", "rich"));
    return copy;
  }

  static ObjectNode withFiles(Asked asked) {
    var message = withIds(asked.body());
    var attachments = message.putArray("attachments");
    asked
        .files()
        .forEach((name, bytes) -> {
          var file = attachments.addObject().put("id", Integer.toString(attachments.size()));
          file.put("filename", name)
              .put("size", bytes.length)
              .put("url", "https://cdn.test/" + name);
          file.put("proxy_url", "https://cdn.test/" + name);
          file.put("text", new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
        });
    return message;
  }

  private static void number(JsonNode components, int[] next) {
    for (var component : components) {
      if (component instanceof ObjectNode object) {
        object.put("id", ++next[0]);
        if (object.path("type").asInt() == 17 && !object.has("accent_color")) {
          object.putNull("accent_color");
        }
        number(object.path("components"), next);
        if (object.hasNonNull("accessory")) {
          var accessory = Json.array().add(object.get("accessory"));
          number(accessory, next);
        }
      }
    }
  }
}
