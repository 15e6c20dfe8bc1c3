package io.github.paperboy.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Somebody wants to make a post, such as a digest.
///
/// @param key the identity of the post; `<subscription>:<day>` of a digest
/// @param subscription id of the subscription or watch that it belongs to
/// @param day for which it is
/// @param owner who wants it; each start of a process is another one
/// @param now the time
/// @param lease how long it is to be his alone
public record ClaimRequest(
    String key, String subscription, LocalDate day, String owner, Instant now, Duration lease) {}
