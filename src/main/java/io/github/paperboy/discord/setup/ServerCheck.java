package io.github.paperboy.discord.setup;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.paperboy.discord.setup.Finding.Gravity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the bot lacks in a server, in all and in each channel. Pure.
final class ServerCheck {
  /// What mends everything that a server lacks.
  static final String INVITE_AGAIN = "invite it once more by the link of `paperboy discord invite`";

  private static final int TEXT = 0;
  private static final int ANNOUNCEMENTS = 5;
  private static final int FORUM = 15;
  private static final int MOST_CHANNELS = 20;
  private static final int MOST_HIDDEN = 5;

  private final String name;
  private final Rights rights;
  private final JsonNode member;
  private final JsonNode channels;

  /// @param guild of `GET /guilds/{id}`
  /// @param member the bot, of `GET /guilds/{id}/members/{id}`
  /// @param channels of `GET /guilds/{id}/channels`
  ServerCheck(JsonNode guild, JsonNode member, JsonNode channels) {
    this.name = guild.path("name").asText();
    this.rights = Rights.of(guild, member);
    this.member = member;
    this.channels = channels;
  }

  /// The server itself first, then the channels where something is missing.
  List<Finding> findings(Instant now) {
    var lacking = NeededPermission.missing(rights.inServer());
    var seen = new Seen(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var channel : channels) {
      look(channel, lacking, seen);
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(server(now, lacking, seen));
    findings.addAll(seen.lacking().stream().limit(MOST_CHANNELS).toList());
    int more = seen.lacking().size() - MOST_CHANNELS;
    if (more > 0) {
      findings.add(Finding.weak(name, more + " more channels deny it something", "as above"));
    }
    return findings;
  }

  /// @param lacking what the server lacks, which is told only once
  private void look(JsonNode channel, Set<NeededPermission> lacking, Seen seen) {
    var missing = needed(channel);
    if (missing.isEmpty()) {
      return;
    }
    missing.retainAll(NeededPermission.missing(rights.in(channel)));
    if (missing.contains(NeededPermission.VIEW_CHANNELS)) {
      seen.hidden().add(hash(channel));
      return;
    }
    missing.removeAll(lacking);
    if (missing.isEmpty()) {
      seen.ready().add(hash(channel));
    } else {
      seen.lacking().add(lack(channel, missing));
    }
  }

  private static String hash(JsonNode channel) {
    return "#" + channel.path("name").asText();
  }

  /// How the channels are.
  ///
  /// @param ready names of those that lack nothing more than the server does
  /// @param lacking what is to be said of those that do
  /// @param hidden names of those that cannot be seen
  private record Seen(List<String> ready, List<Finding> lacking, List<String> hidden) {
    boolean nothing() {
      return ready.isEmpty() && lacking.isEmpty();
    }
  }

  private Finding server(Instant now, Set<NeededPermission> lacking, Seen seen) {
    var until = member.path("communication_disabled_until").asText("");
    if (!until.isEmpty() && Instant.parse(until).isAfter(now)) {
      return Finding.broken(
          name, "somebody gave it a timeout until " + until, "an admin can end the timeout");
    }
    if (!lacking.isEmpty()) {
      var labels = NeededPermission.labels(lacking);
      return new Finding(
          name,
          isCrippling(lacking) ? Gravity.BROKEN : Gravity.WEAK,
          "its role lacks %s: it %s".formatted(labels, NeededPermission.lacks(lacking)),
          "Server Settings → Roles: allow its role %s; or %s".formatted(labels, INVITE_AGAIN));
    }
    if (seen.nothing()) {
      return Finding.broken(
          name,
          "it sees none of %d channels".formatted(seen.hidden().size()),
          "Edit Channel → Permissions: allow its role View Channels where it shall answer");
    }
    if (rights.isAdministrator()) {
      return Finding.weak(
          name,
          "it is an administrator, and needs far less",
          "Server Settings → Roles: take Administrator from its role");
    }
    return Finding.fine(name, ready(seen));
  }

  private static boolean isCrippling(Set<NeededPermission> lacking) {
    return lacking.contains(NeededPermission.VIEW_CHANNELS)
        || lacking.contains(NeededPermission.SEND_MESSAGES);
  }

  private static String ready(Seen seen) {
    int ready = seen.ready().size();
    var text = "all it needs in %d %s".formatted(ready, ready == 1 ? "channel" : "channels");
    var hidden = seen.hidden();
    if (hidden.isEmpty()) {
      return text;
    }
    var names = String.join(", ", hidden.stream().limit(MOST_HIDDEN).toList());
    var more =
        hidden.size() > MOST_HIDDEN ? " and %d more".formatted(hidden.size() - MOST_HIDDEN) : "";
    return "%s; it does not see %s%s, as is right for private channels"
        .formatted(text, names, more);
  }

  private Finding lack(JsonNode channel, Set<NeededPermission> missing) {
    return Finding.weak(
        name + " " + hash(channel),
        "the channel denies it %s: it %s there"
            .formatted(NeededPermission.labels(missing), NeededPermission.lacks(missing)),
        "Edit Channel → Permissions: allow its role " + NeededPermission.labels(missing));
  }

  /// What it needs in a channel; nothing where it does not answer, such as in categories.
  private static Set<NeededPermission> needed(JsonNode channel) {
    return switch (channel.path("type").asInt()) {
      case TEXT, ANNOUNCEMENTS -> EnumSet.allOf(NeededPermission.class);
      case FORUM -> NeededPermission.inForums();
      default -> EnumSet.noneOf(NeededPermission.class);
    };
  }
}
