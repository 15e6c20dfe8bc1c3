package io.github.paperboy.discord;

import io.github.paperboy.digest.Subscription;
import io.github.paperboy.discord.Suggester.Suggestion;
import io.github.paperboy.discord.card.Limits;
import io.github.paperboy.discord.card.Markdown;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Completes the names of subscriptions, only those that the person may change, and of time zones.
final class DigestSuggesters {
  private static final int NAME = 80;

  private final DigestRights rights;

  DigestSuggesters(DigestRights rights) {
    this.rights = rights;
  }

  Map<String, Suggester> all() {
    return Map.of(
        "digest subscription", this::subscriptions, "digest zone", (_, typed) -> zones(typed));
  }

  private List<Suggestion> subscriptions(Incoming incoming, String typed) {
    var wanted = typed.toLowerCase(Locale.ROOT);
    return rights.managed(incoming).stream()
        .map(standing -> suggestion(standing.subscription()))
        .filter(each -> each.label().toLowerCase(Locale.ROOT).contains(wanted))
        .limit(Limits.CHOICES)
        .toList();
  }

  private static Suggestion suggestion(Subscription subscription) {
    var name = Markdown.label(subscription.name(), NAME);
    return new Suggestion("%s (%s)".formatted(name, subscription.id()), subscription.id());
  }

  private static List<Suggestion> zones(String typed) {
    var wanted = typed.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/") || id.equals("UTC"))
        .filter(id -> id.toLowerCase(Locale.ROOT).contains(wanted))
        .sorted()
        .limit(Limits.CHOICES)
        .map(id -> new Suggestion(id, id))
        .toList();
  }
}
