package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestWords;
import io.github.paperboy.digest.FixedTexts;

/// What letters and the pages behind their links say beside the papers, in a subscription's
/// language, from the files `mail_*.properties` beside this class. Pure.
///
/// @param language one of [FixedTexts#LANGUAGES]
record MailWords(String language) {
  static final FixedTexts.Translations TEXTS = FixedTexts.read(MailWords.class, "mail");

  private String say(String key, Object... arguments) {
    return TEXTS.in(language).say(key, arguments);
  }

  private String quote(String name) {
    return DigestWords.of(language).quote(name);
  }

  /// What a digest's letter is called in a list of letters.
  String subject(Digest digest) {
    int papers = digest.items().size();
    var count =
        switch (papers) {
          case 0 -> say("subject.none");
          case 1 -> say("subject.one");
          default -> say("subject.many", papers);
        };
    return say("subject", digest.name(), count, DigestWords.of(language).days(digest));
  }

  String leave() {
    return say("leave");
  }

  /// Why the reader gets this.
  String because(String address) {
    return say("because", address);
  }

  /// How to leave without a link.
  String leaveBy(String from, String code) {
    return say("leave.by", from, code);
  }

  String inviteSubject(String name) {
    return say("invite.subject", name);
  }

  String invited(String address, String name) {
    return say("invited", address, quote(name));
  }

  String confirmHere() {
    return say("confirm.here");
  }

  String confirmBy(String code) {
    return say("confirm.by", code);
  }

  String confirmUntil(int days) {
    return say("confirm.until", days);
  }

  String confirmQuestion(String name) {
    return say("confirm.question", quote(name));
  }

  String confirmed() {
    return say("confirmed");
  }

  String leaveQuestion() {
    return say("leave.question");
  }

  String left() {
    return say("left");
  }

  String unknownLink() {
    return say("unknown");
  }
}
