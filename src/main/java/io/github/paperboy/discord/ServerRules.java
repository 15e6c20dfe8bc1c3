package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Rendering;
import io.github.paperboy.retrieve.ModelChoice;
import io.github.paperboy.store.DiscordStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/// What the admins of servers have set, all of it kept in memory: it is asked for at every event,
/// by a thread that must not wait for the store.
final class ServerRules {
  /// Whether answers to commands are private unless asked otherwise: `on` or `off`.
  static final String PRIVATE = "private";

  /// Channels in which mentions are answered, ids with spaces between; empty for all.
  static final String CHANNELS = "channels";

  /// Whether a channel's new posts are answered without a mention: `on` or `off`.
  static final String FORUMS = "forums";

  /// How many unasked-for messages a channel takes in an hour.
  static final String NOISE = "noise";

  /// Whether links to papers get a one-line card: `on` or `off`.
  static final String LINKS = "links";

  /// After how many days what was said in the server is forgotten; empty for the bot's own.
  static final String RETENTION = "retention";

  /// Language of answers, such as `de`; empty for that of whoever asks.
  static final String LANGUAGE = "language";

  /// How often one person may ask something in a minute; empty for the bot's own limit.
  static final String USER_LIMIT = "user-per-minute";

  /// How often all people of a channel together may; empty for the bot's own limit.
  static final String CHANNEL_LIMIT = "channel-per-minute";

  /// Whether what everybody sees is answered in threads alone: `on` or `off`.
  static final String THREADS = "threads";

  /// How digests look that are subscribed to without saying so; empty for the usual look.
  static final String DIGEST_STYLE = "digest-style";

  /// How many papers they have at most.
  static final String DIGEST_PAPERS = "digest-papers";

  /// Their language; empty for that of whoever subscribes.
  static final String DIGEST_LANGUAGE = "digest-language";

  /// What happens on a day without a good paper.
  static final String DIGEST_EMPTY = "digest-empty";

  /// When they are sent, as `TimetableText` writes it.
  static final String DIGEST_TIME = "digest-time";

  static final String DIGEST_ZONE = "digest-zone";
  static final String DIGEST_DAYS = "digest-days";
  static final String DIGEST_QUIET = "digest-quiet";

  /// How messages are laid out: `cards` or `embeds`; empty for the bot's own way.
  static final String RENDERING = "rendering";

  /// Which language model answers, as [ModelChoice] writes it.
  static final String MODEL = "model";

  private static final int USUAL_NOISE = 30;

  private final DiscordStore store;
  private final Rendering rendering;
  private final ConcurrentMap<Long, Map<String, String>> known;

  /// @param rendering where nothing is set
  ServerRules(DiscordStore store, Rendering rendering) {
    this.store = store;
    this.rendering = rendering;
    known = new ConcurrentHashMap<>(store.settings());
  }

  Map<String, String> of(long server) {
    return known.getOrDefault(server, Map.of());
  }

  void set(long server, String name, String value) {
    // Within, so that two who set the same leave the same here and in the store.
    known.compute(
        server,
        (_, before) -> {
          store.set(server, name, value);
          Map<String, String> after = new HashMap<>(before == null ? Map.of() : before);
          after.put(name, value);
          return after;
        });
  }

  /// Whether answers to commands are for the asker alone there, unless asked otherwise.
  boolean isPrivate(Spot spot) {
    return spot.inServer() && (isOn(spot, PRIVATE) || !mayTalk(spot));
  }

  /// Whether the bot may answer everybody there, and not in a thread alone.
  boolean mayTalk(Spot spot) {
    return spot.kind() != Spot.Kind.CHANNEL || !spot.inServer() || !isOn(spot, THREADS);
  }

  /// A limit of the server, if it is lower than the bot's own.
  int limit(Spot spot, String name, int own) {
    var set = spot.inServer() ? of(spot.server()).getOrDefault(name, "") : "";
    return set.isEmpty() ? own : Math.min(own, Integer.parseInt(set));
  }

  /// How new messages are laid out.
  ///
  /// @param server 0 outside of servers
  Rendering rendering(long server) {
    var set = server == 0 ? "" : of(server).getOrDefault(RENDERING, "");
    return set.isEmpty() ? rendering : Rendering.valueOf(set.toUpperCase(Locale.ROOT));
  }

  /// Who writes answers.
  ModelChoice model(Spot spot) {
    return ModelChoice.of(text(spot, MODEL).orElse(""));
  }

  /// The language of answers, as Discord writes it.
  String language(Spot spot, Person person) {
    var set = spot.inServer() ? of(spot.server()).getOrDefault(LANGUAGE, "") : "";
    return set.isEmpty() ? person.locale() : set;
  }

  /// What is set for a server, if anything.
  Optional<String> text(Spot spot, String name) {
    return spot.inServer()
        ? Optional.ofNullable(of(spot.server()).get(name)).filter(value -> !value.isEmpty())
        : Optional.empty();
  }

  /// A value of [#RETENTION].
  static Duration days(String value) {
    return value.isEmpty() ? Duration.ofDays(3650) : Duration.ofDays(Long.parseLong(value));
  }

  boolean isOn(Spot spot, String name) {
    return "on".equals(of(spot.server()).get(name));
  }

  /// Whether questions in a channel are answered.
  boolean answersIn(Spot spot) {
    if (!spot.inServer()) {
      return true;
    }
    var channels = channels(spot.server());
    return channels.isEmpty() || channels.contains(spot.parent());
  }

  Set<Long> channels(long server) {
    return Arrays.stream(of(server).getOrDefault(CHANNELS, "").split(" "))
        .filter(id -> !id.isEmpty())
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  int noise(long server) {
    return Integer.parseInt(of(server).getOrDefault(NOISE, String.valueOf(USUAL_NOISE)));
  }
}
