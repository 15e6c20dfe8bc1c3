package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.DigestOutlet.Sent;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/// What the failures of the mail library mean for a letter. Codes are those of [RFC
/// 5321](https://www.rfc-editor.org/rfc/rfc5321#section-4.2): 4xx is for now, 5xx for good. Pure.
final class Replies {
  private static final int LONGEST = 200;
  private static final int FOR_GOOD = 500;
  private static final int FOR_NOW = 400;
  private static final Duration SOON = Duration.ofMinutes(5);

  /// Only a person can mend it.
  private static final Duration LATER = Duration.ofMinutes(30);

  /// Servers name the address in their replies; reasons are logged and shown to others.
  private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>@]+@[^\\s<>@]+>?");

  private Replies() {}

  /// @param failure after the connection stood
  static Sent of(MessagingException failure) {
    for (Exception each = failure; each != null; each = next(each).orElse(null)) {
      switch (each) {
        case SMTPAddressFailedException address -> {
          return refusal(address.getReturnCode(), "the mail server refuses the address", address);
        }
        case SMTPSenderFailedException sender -> {
          return new Sent.Unavailable(
              "the mail server refuses the sender: " + shown(sender), LATER);
        }
        case SMTPSendFailedException message
            when message.getCommand().toUpperCase(Locale.ROOT).startsWith("MAIL") -> {
          return new Sent.Unavailable(
              "the mail server takes nothing from here: " + shown(message), LATER);
        }
        case SMTPSendFailedException message when message.getReturnCode() >= FOR_NOW -> {
          return refusal(message.getReturnCode(), "the mail server refuses the letter", message);
        }
        default -> {}
      }
    }
    return new Sent.Unclear("the connection to the mail server broke: " + shown(failure));
  }

  private static Optional<Exception> next(Exception failure) {
    return failure instanceof MessagingException chained
        ? Optional.ofNullable(chained.getNextException())
        : Optional.empty();
  }

  private static Sent refusal(int code, String what, Exception reply) {
    var reason = what + ": " + shown(reply);
    return code >= FOR_GOOD ? new Sent.Refused(reason) : new Sent.Unavailable(reason, SOON);
  }

  /// In one short line and without addresses; with what lies behind it.
  static String shown(Exception failure) {
    var whole = new StringBuilder();
    for (Exception each = failure; each != null; each = next(each).orElse(null)) {
      var text = String.valueOf(each.getMessage());
      if (whole.indexOf(text) < 0) {
        whole.append(whole.isEmpty() ? "" : ": ").append(text);
      }
    }
    return line(whole.toString());
  }

  /// What a server says, as one short line without addresses.
  static String line(String said) {
    var line = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    var bare = ADDRESS.matcher(line).replaceAll("(address)");
    return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST) + "…";
  }
}
