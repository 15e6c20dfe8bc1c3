package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.DigestOutlet.Delivery;
import java.net.URI;
import java.util.List;

/// Makes the letter of a digest. Pure: the same delivery gives the same letter.
///
/// @param settings who sends
/// @param codes to leave with
record DigestLetter(MailSettings settings, MailCodes codes) {
  Letter of(Delivery delivery, String address) {
    var digest = delivery.digest().withWebLinksOnly();
    var id = delivery.subscription().id();
    var words = new MailWords(digest.presentation().language());
    var links = new MailLinks(settings);
    var code = codes.leave(id);
    var subject = words.subject(digest);
    return new Letter(
        address,
        subject,
        MailText.of(digest, textFoot(words, address, code)),
        MailHtml.of(digest, subject, htmlFoot(words, address, code)),
        messageId(delivery),
        links.headers(id, code));
  }

  /// The same for every try, so that a receiver who gets it twice can tell.
  private String messageId(Delivery delivery) {
    var key = delivery.digest().key();
    return "<%s.%s.%s@%s>"
        .formatted(key.subscription(), key.day(), delivery.nonce(), settings.domain());
  }

  private List<String> textFoot(MailWords words, String address, String code) {
    return List.of(
        words.because(address),
        settings.hasLinks()
            ? words.leave() + ": " + new MailLinks(settings).unsubscribe(code)
            : words.leaveBy(settings.from(), code));
  }

  private MailHtml.Foot htmlFoot(MailWords words, String address, String code) {
    return settings.hasLinks()
        ? new MailHtml.Foot(
            words.because(address),
            words.leave(),
            URI.create(new MailLinks(settings).unsubscribe(code)))
        : new MailHtml.Foot(
            words.because(address) + " " + words.leaveBy(settings.from(), code), "", null);
  }
}
