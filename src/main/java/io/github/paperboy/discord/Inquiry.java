package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.ModelChoice;
import io.github.paperboy.retrieve.Request;
import java.util.Locale;

/// A question with all that its answer depends on; no name or id of a person.
///
/// @param asker key of the person, and the server
/// @param locale of the person, as Discord writes it
/// @param audience who is to see the answer
/// @param model who is to write it
record Inquiry(Asking asking, Asker asker, String locale, Audience audience, ModelChoice model) {
  /// The same, asking something else.
  Inquiry asking(Asking other) {
    return new Inquiry(other, asker, locale, audience, model);
  }

  Request request() {
    return asking.request(asker).in(Locale.forLanguageTag(locale)).writtenBy(model);
  }
}
