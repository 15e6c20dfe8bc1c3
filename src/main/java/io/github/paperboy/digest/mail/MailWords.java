package io.github.paperboy.digest.mail;

import io.github.paperboy.digest.Digest;
import io.github.paperboy.digest.DigestWords;

/// What letters and the pages behind their links say beside the papers, in a subscription's
/// language. Pure.
record MailWords(String language) {
  private String say(String english, String german) {
    return language.equals("de") ? german : english;
  }

  /// What a digest's letter is called in a list of letters.
  String subject(Digest digest) {
    int papers = digest.items().size();
    var count =
        switch (papers) {
          case 0 -> say("nothing new", "nichts Neues");
          case 1 -> say("1 new paper", "1 neue Arbeit");
          default -> papers + say(" new papers", " neue Arbeiten");
        };
    var days = DigestWords.of(language).heading(digest).substring(digest.name().length());
    return digest.name() + ": " + count + days;
  }

  String leave() {
    return say("Unsubscribe", "Abbestellen");
  }

  /// Why the reader gets this.
  String because(String address) {
    return say(
            "You get this because %s agreed to it.", "Sie bekommen dies, weil %s zugestimmt hat.")
        .formatted(address);
  }

  /// How to leave without a link.
  String leaveBy(String from, String code) {
    return say(
            "To unsubscribe, write to %s and give the code %s.",
            "Zum Abbestellen schreiben Sie an %s und nennen den Code %s.")
        .formatted(from, code);
  }

  String inviteSubject(String name) {
    return say("Please confirm: ", "Bitte bestätigen: ") + name;
  }

  String invited(String address, String name) {
    return say(
            "Somebody asked Paperboy to send new papers on “%2$s” to %1$s.",
            "Jemand hat Paperboy gebeten, neue Arbeiten zu „%2$s“ an %1$s zu schicken.")
        .formatted(address, name);
  }

  String confirmHere() {
    return say("Yes, send them", "Ja, bitte schicken");
  }

  String confirmBy(String code) {
    return say(
            "To agree, give this code to whoever runs Paperboy: %s",
            "Zum Bestätigen geben Sie diesen Code an, wer Paperboy betreibt: %s")
        .formatted(code);
  }

  String confirmUntil(int days) {
    return say(
            "This is possible for %d days. If you do nothing, you get nothing more.",
            "Das geht %d Tage lang. Tun Sie nichts, bekommen Sie nichts weiter.")
        .formatted(days);
  }

  String confirmQuestion(String name) {
    return say("Send new papers on “%s”?", "Neue Arbeiten zu „%s“ schicken?").formatted(name);
  }

  String confirmed() {
    return say("Done: digests will come.", "Erledigt: Die Nachrichten kommen.");
  }

  String leaveQuestion() {
    return say("Get no more of these letters?", "Diese Nachrichten nicht mehr bekommen?");
  }

  String left() {
    return say("Done: no more letters will come.", "Erledigt: Es kommt nichts mehr.");
  }

  String unknownLink() {
    return say(
        "This link is not valid, or not any more.", "Dieser Link gilt nicht oder nicht mehr.");
  }
}
