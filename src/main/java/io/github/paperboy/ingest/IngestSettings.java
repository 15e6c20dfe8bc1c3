package io.github.paperboy.ingest;

import java.time.Duration;

/// How papers are brought in.
///
/// @param threads that embed and index, beside the one that reads and stores
/// @param batch papers handed to one thread at a time
/// @param commitEvery how long indexed papers may wait to be durable in the index; the store has
///   them at once
/// @param encodeBatch papers encoded at a time; a stop waits for one batch
/// @param rejectionsListed how many rejected records of a file are reported one by one
public record IngestSettings(
    int threads, int batch, Duration commitEvery, int encodeBatch, int rejectionsListed) {
  public static final IngestSettings DEFAULTS =
      new IngestSettings(2, 250, Duration.ofSeconds(10), 64, 20);

  public IngestSettings {
    check("threads", threads, 1, 64);
    check("batch", batch, 1, 10_000);
    check("encode-batch", encodeBatch, 1, 1_000);
    check("rejections-listed", rejectionsListed, 0, 10_000);
    if (commitEvery.isNegative() || commitEvery.compareTo(Duration.ofHours(1)) > 0) {
      throw new IllegalArgumentException(
          "ingest.commit-every is %s; set it between 0s and 1h".formatted(commitEvery));
    }
  }

  private static void check(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "ingest.%s is %d; set it between %d and %d".formatted(key, value, least, most));
    }
  }
}
