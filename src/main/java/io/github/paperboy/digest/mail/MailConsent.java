package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Subscriptions;
import io.github.paperboy.digest.Target;
import io.github.paperboy.store.StoredSubscription.State;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// What the readers of letters decide: a subscription to an address is served once its reader has
/// agreed, and ends when he says so. Safe for several threads and processes.
public final class MailConsent {
  private final Subscriptions subscriptions;
  private final MailCodes codes;
  private final InstantSource clock;

  public MailConsent(Subscriptions subscriptions, MailCodes codes, InstantSource clock) {
    this.subscriptions = subscriptions;
    this.codes = codes;
    this.clock = clock;
  }

  /// What came of a code.
  public enum Result {
    DONE,
    /// It had been used before; nothing changed.
    BEFORE,
    /// It is no code, or not one of these any more.
    UNKNOWN
  }

  /// By what codes count their days.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /// Agrees to a subscription. One that was paused meanwhile stays so.
  public Result confirm(String code) {
    var standing = invited(code);
    if (standing.isEmpty()) {
      return Result.UNKNOWN;
    }
    if (standing.get().state() != State.UNCONFIRMED) {
      return Result.BEFORE;
    }
    subscriptions.resume(standing.get().subscription().id());
    return Result.DONE;
  }

  /// The subscription that a code to confirm is for, while it can be used.
  Optional<Standing> invited(String code) {
    return MailCodes.subscription(code)
        .flatMap(subscriptions::find)
        .filter(standing ->
            standing.subscription().target() instanceof Target.Email(var address)
                && codes.confirms(code, address, today()));
  }

  /// Ends a subscription; nothing of it is kept.
  public Result leave(String code) {
    if (!canLeave(code)) {
      return Result.UNKNOWN;
    }
    var standing = reader(code);
    if (standing.isEmpty()) {
      return Result.BEFORE;
    }
    subscriptions.remove(standing.get().subscription().id());
    return Result.DONE;
  }

  /// The subscription that a code names, if there still is one to a mail address.
  Optional<Standing> reader(String code) {
    return MailCodes.subscription(code)
        .flatMap(subscriptions::find)
        .filter(standing -> standing.subscription().target() instanceof Target.Email);
  }

  /// Whether a code to leave is right; also after it was used.
  boolean canLeave(String code) {
    return codes.leaves(code);
  }
}
