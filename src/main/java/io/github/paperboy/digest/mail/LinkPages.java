package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.Standing;

/// Answers the links of letters: what a request does, and the page shown for it. Knows nothing of
/// HTTP but the two methods. A look at a link changes nothing, because mail programs look at links
/// by themselves; only a post does. Safe for several threads.
final class LinkPages {
  private final MailConsent consent;

  LinkPages(MailConsent consent) {
    this.consent = consent;
  }

  /// What a request asks for.
  enum Method {
    LOOK,
    POST
  }

  /// @param status of HTTP
  /// @param html the page
  record Shown(int status, String html) {}

  Shown confirm(String code, Method method) {
    var invited = consent.invited(code);
    if (invited.isEmpty()) {
      return unknown();
    }
    var words = words(invited.get());
    return switch (method) {
      case LOOK ->
          question(
              words,
              words.confirmQuestion(invited.get().subscription().name()),
              words.confirmHere());
      case POST ->
          switch (consent.confirm(code)) {
            case DONE, BEFORE -> page(200, words, words.confirmed());
            case UNKNOWN -> unknown();
          };
    };
  }

  Shown unsubscribe(String code, Method method) {
    if (!consent.canLeave(code)) {
      return unknown();
    }
    var words = consent.reader(code).map(LinkPages::words).orElseGet(LinkPages::english);
    return switch (method) {
      case LOOK -> question(words, words.leaveQuestion(), words.leave());
      case POST ->
          switch (consent.leave(code)) {
            case DONE, BEFORE -> page(200, words, words.left());
            case UNKNOWN -> unknown();
          };
    };
  }

  Shown unknown() {
    return page(404, english(), english().unknownLink());
  }

  private static MailWords words(Standing standing) {
    return new MailWords(standing.subscription().presentation().language());
  }

  private static MailWords english() {
    return new MailWords("en");
  }

  private static Shown page(int status, MailWords words, String text) {
    var page = new Page(words.language(), "Paperboy", "");
    page.heading("Paperboy", "");
    page.note(text);
    return new Shown(status, page.end());
  }

  private static Shown question(MailWords words, String text, String button) {
    var page = new Page(words.language(), "Paperboy", "");
    page.heading("Paperboy", "");
    page.note(text);
    page.submit(button);
    return new Shown(200, page.end());
  }
}
