package io.github.paperboy.digest.feed;

import io.github.paperboy.digest.DigestWords;
import io.github.paperboy.digest.SentDigest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is in a feed.
///
/// @param id of the subscription
/// @param name of the subscription
/// @param entries latest first, at least one
record Feed(String id, String name, List<SentDigest> entries) {
  Feed {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a feed needs an entry");
    }
  }

  Instant updated() {
    return entries.getFirst().at();
  }

  /// The feed's identity, the same for ever.
  String urn() {
    return urn(id);
  }

  /// The entry's identity, the same for ever.
  static String urn(SentDigest entry) {
    return urn(entry.digest().key().toString());
  }

  private static String urn(String key) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("paperboy:" + key).getBytes(StandardCharsets.UTF_8));
  }

  static String title(SentDigest entry) {
    var digest = entry.digest();
    return DigestWords.of(digest.presentation().language()).heading(digest);
  }

  String language() {
    return entries.getFirst().digest().presentation().language();
  }
}
