package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.DigestOutlet.Sent;
import io.github.paperboy.digest.mail.MailSettings.Tls;
import java.security.NoSuchAlgorithmException;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.simplejavamail.MailException;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailInvalidAddressException;
import org.simplejavamail.mailer.MailerBuilder;

/// Hands letters to a mail server, a connection for each. What may go wrong there is a value. Safe
/// for several threads.
final class MailServer {
  private final MailSettings settings;
  private final @Nullable String password;
  private final SSLSocketFactory trust;

  /// Trusts the servers that the authorities known to Java vouch for.
  ///
  /// @param password null when there is none
  MailServer(MailSettings settings, @Nullable String password) {
    this(settings, password, usual());
  }

  /// @param trust decides which servers are trusted
  MailServer(MailSettings settings, @Nullable String password, SSLSocketFactory trust) {
    this.settings = settings;
    this.password = settings.user().isEmpty() ? null : password;
    this.trust = trust;
  }

  /// Not `SSLSocketFactory.getDefault()`, which any library in the process may have replaced.
  private static SSLSocketFactory usual() {
    try {
      return SSLContext.getDefault().getSocketFactory();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has TLS", e);
    }
  }

  /// @param open asked last thing before the letter goes out
  Sent send(Letter letter, BooleanSupplier open) {
    var dispatch = new Dispatch(settings, password, open);
    try {
      mailer(dispatch).sendMail(email(letter)).join();
      return dispatch.sent();
    } catch (MailInvalidAddressException _) {
      return new Sent.Refused("the address cannot be written to");
    } catch (MailException e) {
      throw new IllegalStateException("making the letter " + letter.messageId(), e);
    }
  }

  private Email email(Letter letter) {
    var email =
        EmailBuilder.startingBlank()
            .from(settings.name(), settings.from())
            .to(letter.to())
            .withSubject(letter.subject())
            .withPlainText(letter.text())
            .withHTMLText(letter.html())
            .fixingMessageId(letter.messageId());
    letter.headers().forEach(email::withHeader);
    return email.buildEmail();
  }

  /// The library trusts every server unless it is told otherwise, and hands a factory on to one of
  /// its two protocols only.
  private Mailer mailer(Dispatch dispatch) {
    var builder =
        MailerBuilder.withTransportStrategy(strategy())
            .withSessionTimeout((int) settings.timeout().toMillis())
            .trustingAllHosts(false)
            .verifyingServerIdentity(true)
            .withCustomMailer(dispatch);
    if (settings.tls() == Tls.NONE) {
      builder.withProperty("mail.smtp.starttls.enable", "false");
    }
    var mailer = builder.buildMailer();
    var properties = mailer.getSession().getProperties();
    properties.put("mail.smtp.ssl.socketFactory", trust);
    properties.put("mail.smtps.ssl.socketFactory", trust);
    return mailer;
  }

  private TransportStrategy strategy() {
    return switch (settings.tls()) {
      case TLS -> TransportStrategy.SMTPS;
      case STARTTLS -> TransportStrategy.SMTP_TLS;
      case NONE -> TransportStrategy.SMTP;
    };
  }
}
