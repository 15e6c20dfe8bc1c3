package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.Subscription;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// Makes the letter that asks the reader of an address whether he wants a subscription. Pure.
///
/// @param settings who sends
record Invitation(MailSettings settings) {
  /// @param code to confirm with
  Letter of(Subscription subscription, String address, String code) {
    var words = new MailWords(subscription.presentation().language());
    var links = new MailLinks(settings);
    return new Letter(
        address,
        words.inviteSubject(subscription.name()),
        text(subscription, address, code),
        html(subscription, address, code),
        "<%s.confirm.%s@%s>".formatted(subscription.id(), code, settings.domain()),
        links.headers(subscription.id()));
  }

  private String text(Subscription subscription, String address, String code) {
    var words = new MailWords(subscription.presentation().language());
    var link = new MailLinks(settings).confirm(code);
    List<String> lines = new ArrayList<>();
    lines.add(words.invited(address, subscription.name()));
    lines.add("");
    lines.add(link.isEmpty() ? words.confirmBy(code) : words.confirmHere() + ": " + link);
    lines.add("");
    lines.add(words.confirmUntil(MailCodes.CONFIRM_DAYS));
    return MailText.of(lines);
  }

  private String html(Subscription subscription, String address, String code) {
    var language = subscription.presentation().language();
    var words = new MailWords(language);
    var link = new MailLinks(settings).confirm(code);
    var page = new Page(language, words.inviteSubject(subscription.name()), "");
    page.heading(subscription.name(), "");
    page.note(words.invited(address, subscription.name()));
    if (link.isEmpty()) {
      page.note(words.confirmBy(code));
    } else {
      page.button(words.confirmHere(), URI.create(link));
    }
    page.foot(words.confirmUntil(MailCodes.CONFIRM_DAYS), "", null);
    return page.end();
  }
}
