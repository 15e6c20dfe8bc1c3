package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.Standing;
import io.github.paperboy.digest.Subscriptions;
import io.github.paperboy.digest.Target;
import io.github.paperboy.store.DigestStore;
import io.github.paperboy.store.StoredSubscription.State;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// What comes back to the address that letters come from: reports of letters that could not be
/// delivered after all, and letters of readers who leave. A mail server hands it over, one mail at
/// a time. Anybody can write such mail, so it counts only with what no stranger knows: the
/// Message-ID of a letter that was sent, or a code. Safe for several threads.
///
/// @param store where digests are kept
/// @param subscriptions who gets them
/// @param consent knows codes
public record IncomingMail(DigestStore store, Subscriptions subscriptions, MailConsent consent) {
  /// What matters stands at the beginning.
  private static final int MOST_BYTES = 1 << 20;

  private static final Pattern DIGEST =
      Pattern.compile("<([a-z0-9]{1,32})\\.(\\d{4}-\\d\\d-\\d\\d)\\.[0-9a-f]+@.+>");

  private static final Pattern LEAVE =
      Pattern.compile("(?i)\\bunsubscribe\\s+([a-z0-9]{1,32}-[a-z0-9]{12,16})\\b");

  /// What came of a mail.
  public sealed interface Result {
    /// A letter was given up, and its subscription paused.
    record Bounced(Standing standing, String reason) implements Result {}

    /// A reader left.
    record Left(String subscription) implements Result {}

    /// Nothing was to be done.
    ///
    /// @param why for a person
    record Nothing(String why) implements Result {}
  }

  /// Takes one mail as it came.
  ///
  /// @throws IOException if it cannot be read
  public Result take(InputStream bytes) throws IOException {
    var head = new ByteArrayInputStream(bytes.readNBytes(MOST_BYTES));
    try {
      var mail = new MimeMessage(Session.getInstance(new Properties()), head);
      var report = DeliveryReport.of(mail);
      return report.isPresent() ? givenUp(report.get()) : leaving(mail);
    } catch (MessagingException e) {
      return new Result.Nothing("this is no mail: " + Replies.shown(e));
    }
  }

  private Result givenUp(DeliveryReport report) {
    var sent = DIGEST.matcher(report.messageId());
    if (!sent.matches()) {
      return new Result.Nothing("it reports a letter that is no digest");
    }
    boolean ours =
        store
            .post(sent.group(1) + ":" + sent.group(2))
            .filter(post -> report.messageId().equals(post.message()))
            .isPresent();
    var standing = subscriptions.find(sent.group(1));
    if (!ours || standing.isEmpty()) {
      return new Result.Nothing("it reports a letter that was not sent from here");
    }
    return paused(standing.get(), "a letter came back: " + report.reason())
        .<Result>map(paused -> new Result.Bounced(paused, report.reason()))
        .orElseGet(() -> new Result.Nothing("its subscription is not served any more"));
  }

  private Result leaving(MimeMessage mail) throws MessagingException {
    var subject = Optional.ofNullable(mail.getSubject()).orElse("");
    var code = LEAVE.matcher(subject);
    if (!code.find()) {
      return new Result.Nothing("it neither reports a letter given up nor unsubscribes");
    }
    var given = code.group(1).toLowerCase(Locale.ROOT);
    return switch (consent.leave(given)) {
      case DONE -> new Result.Left(given.substring(0, given.indexOf('-')));
      case BEFORE -> new Result.Nothing("it unsubscribes what was unsubscribed before");
      case UNKNOWN -> new Result.Nothing("it unsubscribes with a code that is not valid");
    };
  }

  /// Pauses what is sent to an address.
  ///
  /// @param reason for a person
  /// @return what was served until now
  public List<Standing> bounced(String address, String reason) {
    return subscriptions.all().stream()
        .filter(each ->
            each.subscription().target() instanceof Target.Email(var other)
                && other.equalsIgnoreCase(address))
        .flatMap(each -> paused(each, reason).stream())
        .toList();
  }

  private Optional<Standing> paused(Standing standing, String reason) {
    if (standing.state() != State.ACTIVE) {
      return Optional.empty();
    }
    subscriptions.pause(standing.subscription().id(), reason);
    return subscriptions.find(standing.subscription().id());
  }
}
