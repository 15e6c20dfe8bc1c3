package io.github.paperboy.sync;

import java.time.Duration;
import java.util.List;

/// Which live sources are read, and when.
///
/// @param sources the names of those that a round reads, in order
/// @param files addresses of JSON lines, or of anything else that can be ingested from a file
/// @param every how often listings and announcements are looked at
/// @param harvestEvery how often all of arXiv's changes are
/// @param retryEvery how soon a source that failed is tried again
/// @param staleAfter age from which on answers and digests say that a failing source is old
public record SyncSettings(
    List<String> sources,
    List<String> files,
    Duration every,
    Duration harvestEvery,
    Duration retryEvery,
    Duration staleAfter) {
  private static final Duration LONGEST = Duration.ofDays(30);

  public static final SyncSettings DEFAULTS =
      new SyncSettings(
          List.of("huggingface", "arxiv-rss", "arxiv-oai", "arxiv-titles"),
          List.of(),
          Duration.ofHours(1),
          Duration.ofHours(12),
          Duration.ofMinutes(15),
          Duration.ofHours(36));

  public SyncSettings {
    sources = List.copyOf(sources);
    files = List.copyOf(files);
    for (var source : sources) {
      if (!List.of("huggingface", "arxiv-rss", "arxiv-oai", "arxiv-titles").contains(source)) {
        throw new IllegalArgumentException(
            "sync.sources has '%s'; choose from huggingface, arxiv-rss, arxiv-oai, arxiv-titles"
                .formatted(source));
      }
    }
    for (var file : files) {
      if (!file.matches("https?://[^\\s/@]+(/\\S*)?")) {
        throw new IllegalArgumentException(
            "sync.files has '%s'; give addresses such as https://example.org/papers.jsonl"
                .formatted(file));
      }
    }
    check("every", every);
    check("harvest-every", harvestEvery);
    check("retry-every", retryEvery);
    check("stale-after", staleAfter);
  }

  private static void check(String key, Duration value) {
    if (value.compareTo(Duration.ofMinutes(1)) < 0 || value.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "sync.%s is %s; set it between 1m and 30d".formatted(key, value));
    }
  }
}
