package io.github.paperboy.digest.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// One entry of a feed.
///
/// @param key its identity, the same for ever
/// @param title plain text
/// @param html what it says
/// @param at when it was sent
public record FeedEntry(String key, String title, String html, Instant at) {
  String urn() {
    return Feed.urn(key);
  }

  /// To the second, as ISO writes it.
  String time() {
    return time(at);
  }

  static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
