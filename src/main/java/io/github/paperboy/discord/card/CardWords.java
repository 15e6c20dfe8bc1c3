package io.github.paperboy.discord.card;

import io.github.paperboy.digest.FixedTexts;
import io.github.paperboy.digest.Subscription;

/// What the cards of a subscription say around what people wrote, in the subscription's language,
/// from the files `subscription_*.properties` beside this class. Pure.
///
/// @param texts of that language
record CardWords(FixedTexts texts) {
  static final FixedTexts.Translations TEXTS = FixedTexts.read(CardWords.class, "subscription");

  static CardWords of(Subscription subscription) {
    return new CardWords(TEXTS.in(subscription.presentation().language()));
  }

  String say(String key, Object... arguments) {
    return texts.say(key, arguments);
  }
}
