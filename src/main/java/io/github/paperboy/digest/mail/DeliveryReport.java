package io.github.paperboy.digest.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A mail server's report that it has given a letter up, hours or days after it took it ([RFC
/// 3464](https://www.rfc-editor.org/rfc/rfc3464)). Reports of letters that are only late, or that
/// arrived, are none of these.
///
/// @param messageId of the letter, with its angle brackets
/// @param reason one short line without addresses
record DeliveryReport(String messageId, String reason) {
  private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");

  /// @return empty if this is no such report
  /// @throws MessagingException if it is no mail at all
  static Optional<DeliveryReport> of(MimeMessage mail) throws MessagingException, IOException {
    if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
      return Optional.empty();
    }
    String messageId = null;
    String reason = null;
    for (int i = 0; i < parts.getCount(); i++) {
      var part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        reason = reason(part);
      } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
        messageId = headers(text(part)).getHeader("Message-ID", null);
      }
    }
    return messageId == null || reason == null
        ? Optional.empty()
        : Optional.of(new DeliveryReport(messageId.strip(), reason));
  }

  /// @return null if it was not given up for any receiver
  private static @Nullable String reason(BodyPart status) throws MessagingException, IOException {
    for (var block : blocks(text(status)).toList()) {
      var receiver = headers(block);
      if (value(receiver, "Action").equalsIgnoreCase("failed")) {
        var said = value(receiver, "Diagnostic-Code").replaceFirst("^(?i:smtp) *; *", "");
        return Replies.line(said.isEmpty() ? "status " + value(receiver, "Status") : said);
      }
    }
    return null;
  }

  /// What it says of the letter, and then of each receiver.
  private static Stream<String> blocks(String text) {
    return BLANK_LINE.splitAsStream(text);
  }

  private static InternetHeaders headers(String text) throws MessagingException {
    return new InternetHeaders(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static String value(InternetHeaders headers, String name) {
    var value = headers.getHeader(name, null);
    return value == null ? "" : value.strip();
  }

  private static String text(Part part) throws MessagingException, IOException {
    return new String(part.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }
}
