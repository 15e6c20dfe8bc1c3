package io.github.paperboy.discord;

import io.github.paperboy.digest.DigestOutcome;
import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Subscription;
import io.github.paperboy.discord.card.Card;
import io.github.paperboy.discord.card.DigestCards;
import io.github.paperboy.discord.card.Failure;
import io.github.paperboy.discord.card.Markdown;
import io.github.paperboy.discord.card.Notices;
import io.github.paperboy.discord.card.SubscriptionCards;
import io.github.paperboy.discord.card.SubscriptionCards.View;

/// What can be done with a subscription, and what is shown of it then. Whether the person may is
/// asked before.
final class DigestDeeds {
  private static final int REASON = 400;

  private final DigestParts parts;

  DigestDeeds(DigestParts parts) {
    this.parts = parts;
  }

  View view(Standing standing) {
    return new View(standing, parts.digests().next(standing));
  }

  /// The subscription as it is now, to be changed.
  ///
  /// @param note already escaped
  Card shown(String id, String note) {
    return parts
        .subscriptions()
        .find(id)
        .map(standing -> SubscriptionCards.editable(view(standing), note))
        .orElseGet(DigestDeeds::gone);
  }

  static Card gone() {
    return Failure.NO_SUCH_SUBSCRIPTION.card();
  }

  Card change(Subscription subscription) {
    parts.subscriptions().change(subscription);
    return shown(subscription.id(), "");
  }

  Card pause(Subscription subscription) {
    parts.subscriptions().pause(subscription.id(), Standing.BY_COMMAND);
    return shown(subscription.id(), "");
  }

  Card resume(Subscription subscription) {
    parts.subscriptions().resume(subscription.id());
    return shown(subscription.id(), "");
  }

  Card remove(Subscription subscription) {
    parts.subscriptions().remove(subscription.id());
    return Notices.done("Removed: **%s**.".formatted(Markdown.line(subscription.name(), 100)));
  }

  /// What the next digest would be now, else what it would be if all papers were new.
  Card preview(Standing standing) {
    var subscription = standing.subscription();
    var fresh = parts.digests().preview(subscription, standing.arrival());
    return fresh.items().isEmpty()
        ? DigestCards.preview(
            parts.digests().preview(subscription, 0), "Nothing new yet; this is of all papers.")
        : DigestCards.preview(fresh, "Nothing of this is sent before its time.");
  }

  /// Sends today's digest before its time.
  Card now(Subscription subscription) {
    return Notices.done(
        switch (sent(subscription)) {
          case DigestOutcome.Posted(_, var message) -> "Sent: " + message;
          case DigestOutcome.Empty empty -> empty.told();
          case DigestOutcome.Nothing nothing -> nothing.told();
          case DigestOutcome.Refused(var reason) ->
              "It was not taken, and the subscription is paused: " + Markdown.line(reason, REASON);
          case DigestOutcome.Later(_, var reason) ->
              "Not now, it is tried again: " + Markdown.line(reason, REASON);
        });
  }

  private DigestOutcome sent(Subscription subscription) {
    try {
      return parts.digests().runNow(subscription.id());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bot ends; the digest is sent by the next one", e);
    }
  }
}
