package io.github.paperboy.source.http;

import java.time.Duration;

/// What a service asks of its visitors. Requests with the same name share one pace, whatever hosts
/// they go to, and one goes at a time.
///
/// @param service its name, such as `arxiv`
/// @param interval least time from the beginning of one request to that of the next
public record Manners(String service, Duration interval) {}
