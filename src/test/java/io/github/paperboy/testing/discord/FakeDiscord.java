package io.github.paperboy.testing.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Discord on loopback, for one bot. Tests make servers, channels and people, let people do things,
/// and look at what the bot did.
public final class FakeDiscord implements AutoCloseable {
  public static final String TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.fake.token";

  /// Each session asks who it is, as Discord was seen to allow
  /// ([discord-api-docs#7394](https://github.com/discord/discord-api-docs/issues/7394)).
  private static final int SELF_REQUESTS = 30;

  private static final int SELF_MILLIS = 30_000;

  private static final long MESSAGE_CONTENT = 1 << 15;

  /// Counted in looks, so that time in which the whole process stood still does not count.
  private static final int LOOKS = 8_000;

  final World world;
  private final FakeGateway gateway;
  private final FakeRest rest;
  private final InteractionRoutes interactions;
  private final Portal portal;
  private final CommandRoutes commands;

  private FakeDiscord(InstantSource clock, Keeping keeping) {
    world = new World(clock, keeping);
    gateway =
        new FakeGateway(TOKEN, this::open, () -> world.tellsWords ? MESSAGE_CONTENT : 0, keeping);
    rest = new FakeRest(TOKEN, keeping);
    interactions = new InteractionRoutes(world, keeping);
    interactions.register(rest);
    new ChannelRoutes(world, gateway::dispatch).register(rest);
    new HistoryRoutes(world).register(rest);
    portal = new Portal(world, gateway::url);
    portal.register(rest);
    commands = new CommandRoutes(world);
    commands.register(rest);
    registerOwn();
  }

  /// @param clock the time that ids carry and that tokens expire by; JDA itself has real time
  public static FakeDiscord start(InstantSource clock) {
    return new FakeDiscord(clock, Keeping.ALL);
  }

  /// One that costs little, for measurements: it keeps only the latest messages and no requests,
  /// and does not compare them with Discord's OpenAPI document. The rules are the same.
  public static FakeDiscord light(InstantSource clock) {
    return new FakeDiscord(clock, Keeping.LATEST);
  }

  private void registerOwn() {
    rest.on("GET /gateway", _ -> Reply.ok(Json.object().put("url", gateway.url())));
    rest.on("GET /users/@me", _ -> Reply.ok(world.bot));
    rest.buckets.allow("GET /users/@me", SELF_REQUESTS, SELF_MILLIS);
  }

  private void open(FakeSession session) {
    var own = world.guilds().stream().filter(session.shard::serves).toList();
    var ready = Json.object().put("v", 10).put("session_id", session.id());
    ready.put("resume_gateway_url", gateway.url()).set("user", world.bot);
    ready.putArray("private_channels");
    var guilds = ready.putArray("guilds");
    own.forEach(id -> guilds.addObject().put("id", Long.toString(id)).put("unavailable", true));
    ready.putObject("application").put("id", world.bot.path("id").asText()).put("flags", 0);
    session.tell(new FakeSession.Event("READY", ready));
    own.forEach(id -> session.tell(new FakeSession.Event("GUILD_CREATE", world.told(id))));
  }

  /// The base address of the REST interface.
  public String url() {
    return rest.url();
  }

  /// The shard that a server belongs to.
  public static int shard(long guild, int count) {
    return (int) ((guild >> Shard.TIME) % count);
  }

  /// What an admin sets on Discord's pages.
  public Portal portal() {
    return portal;
  }

  public long guild(String name) {
    return world.guild(name);
  }

  /// Brings the bot to so many servers more, of usual size, in which nothing happens; before it
  /// connects.
  public void crowd(int servers) {
    world.crowd(servers);
  }

  /// Invites the bot to one more server while it is connected.
  public long joinGuild(String name, String channel) {
    long id = world.guild(name);
    world.channel(id, channel, World.TEXT_CHANNEL);
    gateway.dispatch(new FakeSession.Event("GUILD_CREATE", world.told(id)));
    return id;
  }

  public long channel(long guild, String name) {
    return world.channel(guild, name, World.TEXT_CHANNEL);
  }

  public long forum(long guild, String name) {
    return world.channel(guild, name, World.FORUM);
  }

  /// Gives a forum a tag; before the bot connects.
  public long tag(long forum, String name) {
    return world.tag(forum, name);
  }

  public long directChannel(long user) {
    return world.direct(user);
  }

  /// A group of people that the bot is not in.
  public long group(String name, long... people) {
    return world.group(name, people);
  }

  /// A thread that the bot is not told of.
  public long hiddenThread(Person person, String name) {
    var thread = world.thread(world.ids.next(), person.channel(), name, person.user());
    return thread.path("id").asLong();
  }

  public long user(String name) {
    return world.user(name, false).path("id").asLong();
  }

  public long otherBot(String name) {
    return world.user(name, true).path("id").asLong();
  }

  public long bot() {
    return world.application;
  }

  /// Takes rights from everybody in a channel. A bot that is connected is not told: its knowledge
  /// is then older than the truth, as happens.
  public void deny(long channel, long permissions) {
    world.deny(channel, permissions);
  }

  public JsonNode commands() {
    return commands.all();
  }

  /// How often the commands were written.
  public int registrations() {
    return commands.registrations();
  }

  /// A person uses a command.
  public Interaction command(Person person, String name, Map<String, ?> options) {
    return interact(person, Payloads.command(name, options, commands.named(name)));
  }

  /// A person uses a command of a message's menu.
  public Interaction menu(Person person, String name, JsonNode message) {
    return interact(person, Payloads.menu(name, message, commands.named(name)));
  }

  /// A person types into an option.
  ///
  /// @param command its name, and after a space that of the subcommand
  public Interaction type(Person person, String command, String option, String text) {
    var registered = commands.named(command.split(" ")[0]);
    return interact(person, Payloads.typing(command, option, text, registered));
  }

  /// A person presses the button with a label.
  public Interaction press(Person person, JsonNode message, String label) {
    return interact(person, Payloads.press(message, label));
  }

  /// A person presses a button that the message does not have, with a client that was made for it.
  public Interaction forge(Person person, JsonNode message, String id) {
    return interact(person, Payloads.pressed(message, id));
  }

  /// The same with a choice of a list.
  public Interaction forge(Person person, JsonNode message, String id, String value) {
    return interact(person, Payloads.chosen(message, id, value));
  }

  /// A person chooses in the select of a message.
  public Interaction choose(Person person, JsonNode message, String option) {
    return interact(person, Payloads.choose(message, option));
  }

  /// A person sends a form.
  public Interaction submit(Person person, JsonNode form, Map<String, String> values) {
    return interact(person, Payloads.submit(form, values));
  }

  private Interaction interact(Person person, ObjectNode payload) {
    long id = world.ids.next();
    var interaction = new Interaction(id, "token-" + id, person.channel(), world.clock.millis());
    var pressed = world.message(payload.path("message").path("id").asLong());
    if (pressed != null) {
      interaction.pressedOn(pressed);
    }
    interactions.add(interaction);
    Payloads.surround(payload, interaction, person, world);
    interaction.dispatched();
    gateway.dispatch(new FakeSession.Event("INTERACTION_CREATE", payload));
    return interaction;
  }

  /// A person writes; without the privileged intent the bot gets the words only when they are meant
  /// for it.
  public ObjectNode say(Person person, String text) {
    return say(person, text, null);
  }

  /// A person replies to a message.
  public ObjectNode say(Person person, String text, @Nullable JsonNode repliedTo) {
    return heard(written(person, text, repliedTo), repliedTo, true, person);
  }

  private ObjectNode written(Person person, String text, @Nullable JsonNode repliedTo) {
    var content = content(text);
    if (repliedTo != null) {
      var reference = content.putObject("message_reference").put("type", 0);
      reference.put("message_id", repliedTo.path("id").asText());
      reference.put("channel_id", Long.toString(person.channel()));
    }
    return world.message(person.channel(), world.user(person.user()), content);
  }

  /// A person replies to a message with the mention of its author switched off.
  public ObjectNode replyQuietly(Person person, String text, JsonNode repliedTo) {
    return heard(written(person, text, repliedTo), repliedTo, false, person);
  }

  private static ObjectNode content(String text) {
    return Json.object().put("content", text);
  }

  private ObjectNode heard(
      ObjectNode message, @Nullable JsonNode repliedTo, boolean pings, Person person) {
    gateway.dispatch(
        new FakeSession.Event(
            "MESSAGE_CREATE", Payloads.heard(message, repliedTo, pings, person, world)));
    return message;
  }

  /// A person opens a post in a forum: thread and first message have one id.
  public long post(Person person, String title, String text) {
    long id = world.ids.next();
    var thread = world.thread(id, person.channel(), title, person.user());
    gateway.dispatch(
        new FakeSession.Event("THREAD_CREATE", thread.deepCopy().put("newly_created", true)));
    heard(
        world.message(id, id, world.user(person.user()), content(text)), null, true, person.in(id));
    return id;
  }

  /// Where a server gets notices; before the bot connects.
  public void putNoticesIn(long guild, long channel) {
    world.systemChannel(guild, channel);
  }

  /// Nobody wrote in a thread for long.
  public void archive(long thread) {
    world.archive(thread);
  }

  /// Somebody closes a thread for good.
  public void lock(long thread) {
    world.lock(thread);
  }

  /// Somebody removes the bot from a server; its tokens of interactions go on working.
  public void kick(long guild) {
    world.channels().stream()
        .filter(channel -> channel.path("guild_id").asText("").equals(Long.toString(guild)))
        .forEach(channel -> world.deny(channel.path("id").asLong(), -1L));
    gateway.dispatch(
        new FakeSession.Event("GUILD_DELETE", Json.object().put("id", Long.toString(guild))));
  }

  public void deleteChannel(long channel) {
    world.deleteChannel(channel);
  }

  /// Somebody deletes a message.
  public void deleteMessage(JsonNode message) {
    world.deleteMessage(message.path("id").asLong());
    var told = Json.object().put("id", message.path("id").asText());
    var channel = message.path("channel_id").asText();
    told.put("channel_id", channel);
    var guild = world.channel(Long.parseLong(channel)).path("guild_id");
    if (guild.isTextual()) {
      told.set("guild_id", guild);
    }
    gateway.dispatch(new FakeSession.Event("MESSAGE_DELETE", told));
  }

  /// Somebody deletes a thread.
  public void deleteThread(long id) {
    var thread = world.channel(id).deepCopy();
    world.deleteChannel(id);
    gateway.dispatch(
        new FakeSession.Event(
            "THREAD_DELETE", thread.retain("id", "guild_id", "parent_id", "type")));
  }

  /// What stands in a channel.
  public List<ObjectNode> messages(long channel) {
    return world.messages(channel);
  }

  /// How many messages stand in all channels of a server.
  public int messagesOfServer(long guild) {
    return world.channels().stream()
        .filter(channel -> channel.path("guild_id").asText("").equals(Long.toString(guild)))
        .mapToInt(channel -> messages(channel.path("id").asLong()).size())
        .sum();
  }

  /// The threads below a channel.
  public List<ObjectNode> threads(long channel) {
    return world.channels().stream()
        .filter(each -> each.path("parent_id").asText("").equals(Long.toString(channel)))
        .toList();
  }

  /// Waits for a message of the bot in a channel.
  public ObjectNode awaitMessage(long channel, Predicate<String> reads) {
    await(() -> find(channel, reads) != null, "a message");
    return Objects.requireNonNull(find(channel, reads));
  }

  private @Nullable ObjectNode find(long channel, Predicate<String> reads) {
    for (var message : messages(channel)) {
      boolean own = message.path("author").path("id").equals(world.bot.path("id"));
      if (own && reads.test(MessageText.of(message))) {
        return message;
      }
    }
    return null;
  }

  /// Waits until something holds.
  public void await(BooleanSupplier holds, String what) {
    for (int look = 0; !holds.getAsBoolean(); look++) {
      if (look > LOOKS) {
        throw new AssertionError("waited in vain for " + what + "; " + violations());
      }
      java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
    }
  }

  /// The next request of a route, such as `POST /channels/{}/messages`, goes wrong.
  public void fail(String route, Fault fault) {
    rest.fail(route, fault);
  }

  /// What was to go wrong with a route does not.
  public void mend(String route) {
    rest.mend(route);
  }

  /// How many requests of a route there were.
  public long requests(String route) {
    return rest.log().stream().filter(asked -> asked.route().equals(route)).count();
  }

  /// What the bot did against Discord's rules.
  public List<String> violations() {
    return rest.violations();
  }

  public void rateLimit(int requests, int perMillis) {
    rest.buckets.allow(requests, perMillis);
  }

  public FakeGateway gateway() {
    return gateway;
  }

  @Override
  public void close() {
    gateway.close();
    rest.close();
  }
}
