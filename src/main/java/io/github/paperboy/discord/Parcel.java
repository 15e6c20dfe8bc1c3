package io.github.paperboy.discord;

import io.github.paperboy.digest.FixedTexts;
import io.github.paperboy.digest.Nonce;
import io.github.paperboy.digest.SendWindow;
import io.github.paperboy.digest.Target;
import io.github.paperboy.discord.card.Card;
import java.time.Instant;

/// A message that must arrive once.
///
/// @param target a channel or a person
/// @param card what is shown; one of its buttons has the marker as its id
/// @param language in which it is told why it is refused, one of [FixedTexts#LANGUAGES]
/// @param title of a forum's post, 1 to 100 characters
/// @param marker by which the message is found again
/// @param nonce by which Discord knows it again for some minutes
/// @param window when sending may begin
/// @param since it cannot have been sent before
record Parcel(
    Target target,
    Card card,
    String language,
    String title,
    String marker,
    Nonce nonce,
    SendWindow window,
    Instant since) {
  RefusalWords refusalWords() {
    return RefusalWords.of(language);
  }
}
