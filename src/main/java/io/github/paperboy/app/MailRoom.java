package io.github.paperboy.app;

import io.github.paperboy.digest.DigestOutlet;
import io.github.paperboy.digest.Subscriptions;
import io.github.paperboy.digest.mail.IncomingMail;
import io.github.paperboy.digest.mail.MailCodes;
import io.github.paperboy.digest.mail.MailConsent;
import io.github.paperboy.digest.mail.MailOutlet;
import io.github.paperboy.digest.mail.MailSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Mail as this configuration and environment allow it. Safe for several threads.
public final class MailRoom {
  private final Place place;
  private final SmtpPassword password;

  /// @param environment environment variables, for the password
  public MailRoom(Place place, Map<String, String> environment) {
    this.place = place;
    password = SmtpPassword.of(environment);
  }

  MailSettings settings() {
    return place.config().mail();
  }

  /// Why no mail can be sent, for a person; empty when it can.
  public Optional<String> problem() {
    if (!settings().wanted()) {
      return Optional.of("no mail server is set: name one under mail.host in the settings");
    }
    if (password instanceof SmtpPassword.Unusable(var why)) {
      return Optional.of(why);
    }
    return settings().problem(password instanceof SmtpPassword.Given);
  }

  /// The outlet for mail, when mail can be sent.
  public List<DigestOutlet> outlets() {
    return problem().isPresent() ? List.of() : List.of(outlet());
  }

  /// @throws IllegalStateException if there is a [#problem()]
  public MailOutlet outlet() {
    problem()
        .ifPresent(problem -> {
          throw new IllegalStateException(problem);
        });
    return MailOutlet.of(settings(), word(), codes());
  }

  private @Nullable String word() {
    return password instanceof SmtpPassword.Given(var given) ? given : null;
  }

  /// What readers decide.
  public MailConsent consent(Subscriptions subscriptions) {
    return new MailConsent(subscriptions, codes(), place.clock());
  }

  /// Takes mail that comes back.
  public IncomingMail incoming(DigestDesk desk) {
    return new IncomingMail(desk.store(), desk.subscriptions(), consent(desk.subscriptions()));
  }

  private MailCodes codes() {
    var file = place.data().mailKey();
    try {
      return MailCodes.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the key for codes in letters: " + e.getMessage(), e);
    }
  }
}
