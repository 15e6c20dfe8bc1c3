package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.DigestOutlet.Sent;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.mailer.CustomMailer;
import org.simplejavamail.api.mailer.config.OperationalConfig;

/// The conversation with the mail server about one letter. It is led here and not by the library's
/// own mailer, because only so is it known whether a failure came before the letter went out. For
/// one thread.
final class Dispatch implements CustomMailer {
  private static final Duration SOON = Duration.ofMinutes(5);

  /// Only a person can mend it.
  private static final Duration LATER = Duration.ofMinutes(30);

  private final MailSettings settings;
  private final @Nullable String password;
  private final BooleanSupplier open;
  private @Nullable Sent sent;

  Dispatch(MailSettings settings, @Nullable String password, BooleanSupplier open) {
    this.settings = settings;
    this.password = password;
    this.open = open;
  }

  /// What came of it.
  Sent sent() {
    return Objects.requireNonNull(sent, "the library did not send");
  }

  @Override
  public void testConnection(OperationalConfig config, Session session) {
    throw new UnsupportedOperationException("nothing asks for this");
  }

  @Override
  public void sendMessage(
      OperationalConfig config, Session session, Email email, MimeMessage message) {
    try {
      message.saveChanges();
      var transport = session.getTransport();
      var failed = connect(transport);
      sent = failed != null ? failed : talk(transport, message);
      close(transport);
    } catch (MessagingException e) {
      throw new IllegalStateException("making a letter ready for the mail server", e);
    }
  }

  /// @return why there is no connection; null when there is one
  private @Nullable Sent connect(Transport transport) {
    try {
      var user = settings.user().isEmpty() ? null : settings.user();
      transport.connect(settings.host(), settings.port(), user, password);
      return null;
    } catch (AuthenticationFailedException e) {
      return new Sent.Unavailable(
          "the mail server does not let %s log in: %s".formatted(settings.user(), Replies.shown(e)),
          LATER);
    } catch (MessagingException e) {
      return new Sent.Unavailable(
          "the mail server %s:%d cannot be reached: %s"
              .formatted(settings.host(), settings.port(), Replies.shown(e)),
          SOON);
    }
  }

  private Sent talk(Transport transport, MimeMessage message) throws MessagingException {
    var recipients = message.getAllRecipients();
    var id = message.getMessageID();
    if (!open.getAsBoolean()) {
      return new Sent.TooLate();
    }
    try {
      transport.sendMessage(message, recipients);
      return new Sent.Posted(id);
    } catch (MessagingException e) {
      return Replies.of(e);
    }
  }

  /// The letter is accepted or not whatever comes of saying goodbye.
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException _) {
      // The connection is gone, which is what was wanted.
    }
  }
}
