package io.github.paperboy.discord;

import io.github.paperboy.digest.Digests;
import io.github.paperboy.digest.Subscriptions;
import io.github.paperboy.store.DigestStore;

/// What the bot needs for digests; all of it outlives the bot.
///
/// @param store what was sent, and what people said of it
/// @param subscriptions who gets what
/// @param digests made and sent by this bot when somebody asks for one
/// @param outlet sends once the bot is connected
public record DigestParts(
    DigestStore store, Subscriptions subscriptions, Digests digests, JdaDigestOutlet outlet) {}
