package io.github.paperboy.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Somebody wants to make a digest.
///
/// @param key `<subscription>:<day>`
/// @param subscription id
/// @param day for which it is
/// @param owner who wants it; each start of a process is another one
/// @param now the time
/// @param lease how long it is to be his alone
public record ClaimRequest(
    String key, String subscription, LocalDate day, String owner, Instant now, Duration lease) {}
