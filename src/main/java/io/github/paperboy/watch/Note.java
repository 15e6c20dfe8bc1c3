package io.github.paperboy.watch;

import java.time.Instant;

/// A note as it is sent. It is fixed before the first try and the same in every further one.
///
/// @param watch for whom
/// @param at when it was made
/// @param news what it tells
public record Note(Watch watch, Instant at, Difference news) {}
