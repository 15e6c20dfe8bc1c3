package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.digest.Subscription;
import io.github.paperboy.digest.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Sends digests by mail, and the letters that ask whether they are wanted. A receiver cannot be
/// looked into, so a letter whose send broke off is sent again; it has the same Message-ID then, by
/// which many receivers know it again. Safe for several threads.
public final class MailOutlet implements DigestOutlet {
  private final MailSettings settings;
  private final MailServer server;
  private final MailCodes codes;

  /// @param password null when there is none
  public static MailOutlet of(MailSettings settings, @Nullable String password, MailCodes codes) {
    return new MailOutlet(settings, new MailServer(settings, password), codes);
  }

  MailOutlet(MailSettings settings, MailServer server, MailCodes codes) {
    this.settings = settings;
    this.server = server;
    this.codes = codes;
  }

  @Override
  public boolean serves(Target target) {
    return target instanceof Target.Email;
  }

  @Override
  public Sent post(Delivery delivery) {
    var address = address(delivery.subscription());
    var letter = new DigestLetter(settings, codes).of(delivery, address);
    return server.send(letter, delivery.window()::open);
  }

  /// Asks the reader of an address whether he wants a subscription.
  ///
  /// @param today in the time zone of [MailConsent]
  public Sent invite(Subscription subscription, LocalDate today) {
    var address = address(subscription);
    var code = codes.confirm(subscription.id(), address, today);
    return server.send(new Invitation(settings).of(subscription, address, code), () -> true);
  }

  private static String address(Subscription subscription) {
    if (subscription.target() instanceof Target.Email(var address)) {
      return address;
    }
    throw new IllegalArgumentException(subscription.id() + " does not go to a mail address");
  }

  /// Nobody can look into another's letters.
  @Override
  public Found find(Delivery delivery) {
    return new Found.Absent();
  }
}
