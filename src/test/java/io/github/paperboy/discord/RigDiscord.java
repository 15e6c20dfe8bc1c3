package io.github.paperboy.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.digest.Target;
import io.github.paperboy.digest.rig.RigClock;
import io.github.paperboy.digest.rig.RigPlace;
import io.github.paperboy.testing.discord.FakeDiscord;
import io.github.paperboy.testing.discord.Fault;
import io.github.paperboy.testing.discord.MessageText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Discord for a rig: its time is the rig's true time, so that it forgets nonces when the rig
/// says so, and its ids tell that time.
final class RigDiscord implements RigPlace {
  private static final String SEND = "POST /channels/{}/messages";
  private static final String POST = "POST /channels/{}/threads";
  private static final String MARKER = "digest:";
  private static final Pattern PAPER = Pattern.compile("Title of (p\\d+)\\b");

  private final FakeDiscord discord;
  private final Kind kind;
  private final long server;
  private final Map<String, Target> targets = new HashMap<>();

  /// Where the digests go.
  enum Kind {
    /// One subscription to a channel, the other to private messages: both know nonces.
    MESSAGES,
    /// Both to forums, which know none. There a request that is taken long after its sender died
    /// cannot be told from a new one, so that none is.
    FORUMS
  }

  RigDiscord(Kind kind, RigClock clock) {
    this.kind = kind;
    discord = FakeDiscord.start(clock::truth);
    discord.rateLimit(1_000, 1_000);
    server = discord.guild("Lab");
    targets.put("berlin", place("berlin"));
    targets.put(
        "newyork", kind == Kind.FORUMS ? place("newyork") : new Target.Direct(discord.user("Ada")));
  }

  private Target place(String name) {
    return new Target.Channel(
        server, kind == Kind.FORUMS ? discord.forum(server, name) : discord.channel(server, name));
  }

  @Override
  public String address() {
    return discord.url();
  }

  @Override
  public Target target(String subscription) {
    return Objects.requireNonNull(targets.get(subscription));
  }

  @Override
  public List<Moment> moments() {
    return switch (kind) {
      case MESSAGES -> List.of(Moment.values());
      case FORUMS -> List.of(Moment.BEFORE_ANSWERING);
    };
  }

  private String route() {
    return kind == Kind.FORUMS ? POST : SEND;
  }

  @Override
  public Hold hold(Moment moment) {
    var hold = Hold.at(moment);
    discord.fail(
        route(),
        switch (moment) {
          case BEFORE_TAKING -> new Fault.Held(hold::await);
          case BEFORE_ANSWERING -> new Fault.AnswerHeld(hold::await);
        });
    return hold;
  }

  @Override
  public void letGo() {
    discord.mend(route());
  }

  @Override
  public List<Message> messages() {
    return targets.values().stream()
        .flatMap(this::channels)
        .flatMap(channel -> discord.messages(channel).stream())
        .map(RigDiscord::message)
        .toList();
  }

  private Stream<Long> channels(Target target) {
    return switch (target) {
      case Target.Channel(_, var channel) when kind == Kind.FORUMS ->
          discord.threads(channel).stream().map(thread -> thread.path("id").asLong());
      case Target.Channel(_, var channel) -> Stream.of(channel);
      case Target.Direct(var user) -> Stream.of(discord.directChannel(user));
      case Target.Email _, Target.Feed _ -> throw new IllegalStateException("not in Discord");
    };
  }

  private static Message message(JsonNode message) {
    List<String> papers = new ArrayList<>();
    var found = PAPER.matcher(MessageText.of(message));
    while (found.find()) {
      papers.add(found.group(1));
    }
    return new Message(key(message), papers);
  }

  private static String key(JsonNode message) {
    return marker(message)
        .map(id -> id.substring(MARKER.length()))
        .orElseThrow(() -> new IllegalStateException("no digest: " + message));
  }

  private static Optional<String> marker(JsonNode block) {
    var id = block.path("custom_id").asText();
    return id.startsWith(MARKER)
        ? Optional.of(id)
        : block.path("components").valueStream().flatMap(each -> marker(each).stream()).findFirst();
  }

  /// What the bot did against Discord's rules.
  List<String> violations() {
    return discord.violations();
  }

  @Override
  public void close() {
    discord.close();
  }
}
