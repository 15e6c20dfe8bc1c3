package io.github.paperboy.ingest;

import java.time.Duration;

/// What one call of [EncodeBacklog#run()] did.
///
/// @param encoded papers that got their encoding
/// @param remaining papers still without one
/// @param took how long it took
public record EncodeReport(long encoded, long remaining, Duration took) {}
