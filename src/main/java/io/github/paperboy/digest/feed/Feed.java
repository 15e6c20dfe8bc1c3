package io.github.paperboy.digest.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// What is in a feed.
///
/// @param id of the subscription or watch; the files are named after it
/// @param name for people
/// @param language of the entries
/// @param entries latest first, at least one
public record Feed(String id, String name, String language, List<FeedEntry> entries) {
  public Feed {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a feed needs an entry");
    }
  }

  /// When the last of its entries was sent, which need not be that of the latest day.
  Instant updated() {
    return entries.stream().map(FeedEntry::at).max(Comparator.naturalOrder()).orElseThrow();
  }

  /// The feed's identity, the same for ever.
  String urn() {
    return urn(id);
  }

  static String urn(String key) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("paperboy:" + key).getBytes(StandardCharsets.UTF_8));
  }
}
