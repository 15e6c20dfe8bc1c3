package io.github.paperboy.discord;

import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Subscription;
import io.github.paperboy.digest.SubscriptionWords;
import io.github.paperboy.digest.Target;
import java.util.List;

/// What digests keep about a person: opinions under a key that names nobody, and the id of whoever
/// subscribed, because digests and notices must reach them.
final class DigestPrivacy {
  private static final int MOST = 1_000;

  private final DigestParts parts;
  private final UserKeys keys;

  DigestPrivacy(DigestParts parts, UserKeys keys) {
    this.parts = parts;
    this.keys = keys;
  }

  /// A line for each subscription that a person made.
  List<String> subscriptions(Person person) {
    return parts.subscriptions().all().stream()
        .map(Standing::subscription)
        .filter(each -> isOf(each, person))
        .map(each ->
            "%s to %s: %s, %s"
                .formatted(
                    each.name(),
                    each.target().label(),
                    SubscriptionWords.ENGLISH.wanted(each),
                    SubscriptionWords.ENGLISH.when(each.timetable())))
        .toList();
  }

  private static boolean isOf(Subscription subscription, Person person) {
    return subscription.target().equals(new Target.Direct(person.id()))
        || subscription.owner().equals(Long.toUnsignedString(person.id()));
  }

  /// A line for each paper that a person said something of.
  List<String> opinions(Person person) {
    return parts.store().signalsOf(keys.of(person), MOST).stream()
        .map(signal -> "%s %s at %s".formatted(signal.kind(), signal.paper(), signal.at()))
        .toList();
  }

  /// Removes the person's own digests; those of channels go on without knowing who asked for them.
  ///
  /// @return how many things were forgotten
  int forget(Person person) {
    int forgotten = parts.store().forgetPerson(keys.of(person));
    for (var standing : parts.subscriptions().all()) {
      var subscription = standing.subscription();
      if (isOf(subscription, person)) {
        forget(subscription);
        forgotten++;
      }
    }
    return forgotten;
  }

  private void forget(Subscription subscription) {
    switch (subscription.target()) {
      case Target.Direct _ -> parts.subscriptions().remove(subscription.id());
      case Target.Channel _, Target.Email _, Target.Feed _ ->
          parts.subscriptions().change(subscription.withOwner(""));
    }
  }
}
