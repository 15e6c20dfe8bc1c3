package io.github.paperboy.discord;

import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.retrieve.Asker;

/// Makes of what people do a question with all that its answer depends on, by the server's rules.
///
/// @param rules of servers
/// @param keys of people
record Inquiries(ServerRules rules, UserKeys keys) {
  Inquiry of(Asking asking, Incoming incoming, Audience audience) {
    var spot = incoming.spot();
    var server = spot.inServer() ? Long.toString(spot.server()) : "";
    var asker = new Asker(keys.of(incoming.person()), server);
    return new Inquiry(
        asking, asker, rules.language(spot, incoming.person()), audience, rules.model(spot));
  }
}
