package io.github.paperboy.ingest;

import io.github.paperboy.source.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What reading one file or service gave.
///
/// @param file its name
/// @param counts what became of its records
/// @param rejections the first records that could not be understood; [Counts#rejected()] counts all
/// @param problem why it could not be read to its end, one line; null when it was, or when it was
///   stopped
/// @param retryAt when the source may be asked again, if it is a service that said so
/// @param took how long reading and storing took
public record FileReport(
    String file,
    Counts counts,
    List<Rejection> rejections,
    @Nullable String problem,
    @Nullable Instant retryAt,
    Duration took) {
  public FileReport {
    rejections = List.copyOf(rejections);
  }

  /// Of a source that was not asked at all.
  public static FileReport notRead(String file, String problem) {
    return new FileReport(file, Counts.NONE, List.of(), problem, null, Duration.ZERO);
  }
}
