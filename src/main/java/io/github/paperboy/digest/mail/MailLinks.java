package io.github.paperboy.digest.mail;

import java.util.Map;
import java.util.TreeMap;

/// Where the reader of a letter can go, and what the letter's headers say of it. Pure.
///
/// @param settings whose letters
record MailLinks(MailSettings settings) {
  static final String CONFIRM = "/confirm/";
  static final String UNSUBSCRIBE = "/unsubscribe/";

  /// @return empty if readers cannot use links
  String confirm(String code) {
    return link(CONFIRM, code);
  }

  /// @return empty if readers cannot use links
  String unsubscribe(String code) {
    return link(UNSUBSCRIBE, code);
  }

  private String link(String path, String code) {
    return settings.hasLinks() ? settings.publicUrl().replaceFirst("/+$", "") + path + code : "";
  }

  /// What every letter of a list carries.
  ///
  /// @param subscription whose list
  Map<String, String> headers(String subscription) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("Auto-Submitted", "auto-generated");
    headers.put("List-Id", "<%s.paperboy.%s>".formatted(subscription, settings.domain()));
    return headers;
  }

  /// The same with the ways to leave the list ([RFC 2369](https://www.rfc-editor.org/rfc/rfc2369),
  /// [RFC 8058](https://www.rfc-editor.org/rfc/rfc8058)).
  Map<String, String> headers(String subscription, String leaveCode) {
    var headers = headers(subscription);
    var letter = "<mailto:%s?subject=unsubscribe%%20%s>".formatted(settings.from(), leaveCode);
    if (settings.hasLinks()) {
      headers.put("List-Unsubscribe", "<%s>, %s".formatted(unsubscribe(leaveCode), letter));
      headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    } else {
      headers.put("List-Unsubscribe", letter);
    }
    return headers;
  }
}
