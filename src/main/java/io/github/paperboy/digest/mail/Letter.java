package io.github.paperboy.digest.mail;

import java.util.Map;

/// A letter as it is handed to the mail server.
///
/// @param to one address
/// @param subject one line
/// @param text for those who read no HTML
/// @param html the same as a page
/// @param messageId with its angle brackets; the same each time the letter is sent
/// @param headers further ones
record Letter(
    String to,
    String subject,
    String text,
    String html,
    String messageId,
    Map<String, String> headers) {
  Letter {
    headers = Map.copyOf(headers);
  }
}
