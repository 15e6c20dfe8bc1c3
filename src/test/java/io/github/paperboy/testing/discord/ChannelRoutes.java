package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Messages and threads of channels.
final class ChannelRoutes {
  /// Discord says "in the past few minutes".
  private static final Duration MEMORY = Duration.ofMinutes(5);

  private final World world;
  private final Consumer<FakeSession.Event> dispatch;
  private final Map<String, Sent> byNonce = new HashMap<>();

  private record Sent(ObjectNode message, Instant at) {}

  ChannelRoutes(World world, Consumer<FakeSession.Event> dispatch) {
    this.world = world;
    this.dispatch = dispatch;
  }

  void register(FakeRest rest) {
    rest.on("POST /channels/{}/messages", this::create);
    rest.on("PATCH /channels/{}/messages/{}", this::edit);
    rest.on("GET /channels/{}/messages/{}", this::get);
    rest.on("DELETE /channels/{}/messages/{}", this::delete);
    rest.on("POST /channels/{}/typing", _ -> Reply.NOTHING);
    rest.on("POST /channels/{}/messages/{}/threads", this::threadOn);
    rest.on("POST /channels/{}/threads", this::thread);
    rest.on("PATCH /channels/{}", this::change);
    rest.on("POST /users/@me/channels", this::direct);
  }

  private Reply create(Asked asked) {
    if (!world.hasChannel(asked.id(0))) {
      return Reply.error(404, 10003, "Unknown Channel");
    }
    if (world.isLocked(asked.id(0))) {
      return closed();
    }
    boolean inThread = world.channel(asked.id(0)).path("type").asInt() == World.THREAD;
    var refusal = world.refusal(asked.id(0), inThread ? World.SEND_IN_THREADS : World.SEND);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var problem = MessageRules.problem(asked.body(), null);
    if (problem.isPresent()) {
      return Reply.invalid(problem.get());
    }
    var nonce = asked.body().path("nonce").asText("");
    synchronized (byNonce) {
      var earlier = byNonce.get(nonce);
      var forgotten = world.clock.instant().minus(MEMORY);
      if (!nonce.isEmpty() && earlier != null && earlier.at().isAfter(forgotten)) {
        return Reply.ok(earlier.message());
      }
      var message = world.message(asked.id(0), world.bot, InteractionRoutes.withFiles(asked));
      byNonce.put(nonce, new Sent(message, world.clock.instant()));
      announce(message);
      return Reply.ok(message);
    }
  }

  private void announce(ObjectNode message) {
    var told = message.deepCopy();
    var guild = world.channel(message.path("channel_id").asLong()).path("guild_id").asText("");
    if (!guild.isEmpty()) {
      told.put("guild_id", guild);
    }
    dispatch.accept(new FakeSession.Event("MESSAGE_CREATE", told));
  }

  static Reply closed() {
    return Reply.error(400, 50083, "Thread is archived");
  }

  private Reply edit(Asked asked) {
    if (!world.hasChannel(asked.id(0))) {
      return Reply.error(404, 10003, "Unknown Channel");
    }
    var refusal = world.refusal(asked.id(0), World.VIEW);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (World.isArchived(world.channel(asked.id(0)))) {
      return closed();
    }
    var message = world.message(asked.id(1));
    if (message == null) {
      return Reply.error(404, 10008, "Unknown Message");
    }
    var problem = MessageRules.problem(asked.body(), message);
    if (problem.isPresent()) {
      return Reply.invalid(problem.get());
    }
    world.edit(message, InteractionRoutes.withIds(asked.body()));
    return Reply.ok(message);
  }

  private Reply get(Asked asked) {
    var message = world.message(asked.id(1));
    return message == null ? Reply.error(404, 10008, "Unknown Message") : Reply.ok(told(message));
  }

  /// Words that are not for the bot are told only with the privileged intent.
  private ObjectNode told(ObjectNode message) {
    var bot = world.bot.path("id").asText();
    boolean own = message.path("author").path("id").asText().equals(bot);
    boolean direct =
        world.channel(message.path("channel_id").asLong()).path("type").asInt() == World.DIRECT;
    boolean mentions = message.path("content").asText().contains("<@" + bot + ">");
    return own || direct || mentions || world.tellsWords
        ? message
        : message.deepCopy().put("content", "");
  }

  private Reply delete(Asked asked) {
    world.deleteMessage(asked.id(1));
    return Reply.NOTHING;
  }

  private Reply threadOn(Asked asked) {
    var refusal = world.refusal(asked.id(0), World.OPEN_THREADS);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (world.message(asked.id(1)) == null) {
      return Reply.error(404, 10008, "Unknown Message");
    }
    if (world.hasChannel(asked.id(1))) {
      return Reply.error(400, 160004, "A thread has already been created for this message");
    }
    return opened(asked.id(1), asked);
  }

  private Reply thread(Asked asked) {
    boolean forum = world.channel(asked.id(0)).path("type").asInt() == World.FORUM;
    return forum ? post(asked) : opened(world.ids.next(), asked);
  }

  /// The post and its first message have one id. Discord takes no nonce here.
  private Reply post(Asked asked) {
    var content = asked.body().path("message");
    var problem = MessageRules.problem(content, null);
    if (problem.isPresent()) {
      return Reply.invalid(problem.get());
    }
    long id = world.ids.next();
    var reply = opened(id, asked);
    if (reply.status() < 300) {
      announce(world.message(id, id, world.bot, InteractionRoutes.withIds(content)));
    }
    return reply;
  }

  private Reply opened(long id, Asked asked) {
    var name = asked.body().path("name").asText();
    if (name.isEmpty() || name.length() > 100) {
      return Reply.invalid("a thread's name has 1 to 100 characters");
    }
    var thread = world.thread(id, asked.id(0), name, world.application);
    dispatch.accept(
        new FakeSession.Event("THREAD_CREATE", thread.deepCopy().put("newly_created", true)));
    return Reply.ok(thread);
  }

  private Reply change(Asked asked) {
    if (!world.hasChannel(asked.id(0))) {
      return Reply.error(404, 10003, "Unknown Channel");
    }
    var channel = world.channel(asked.id(0));
    if (asked.body().has("applied_tags")) {
      var refusal = world.refusal(asked.id(0), World.MANAGE_THREADS);
      if (refusal.isPresent()) {
        return refusal.get();
      }
      if (!world.hasTags(channel, asked.body().path("applied_tags"))) {
        return Reply.invalid("a post has up to 5 of its forum's tags");
      }
    }
    asked.body().properties().forEach(field -> channel.set(field.getKey(), field.getValue()));
    return Reply.ok(channel);
  }

  private Reply direct(Asked asked) {
    long user = asked.body().path("recipient_id").asLong();
    return Reply.ok(world.channel(world.direct(user)));
  }
}
