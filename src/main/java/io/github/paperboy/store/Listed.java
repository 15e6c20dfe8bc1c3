package io.github.paperboy.store;

import java.time.Instant;

/// A thing on a list.
///
/// @param added when it was put there
public record Listed(String item, Instant added) {}
