package io.github.paperboy.digest;

import java.time.Instant;

/// A digest that was sent, or is being sent.
///
/// @param digest what was sent
/// @param at when
public record SentDigest(Digest digest, Instant at) {}
