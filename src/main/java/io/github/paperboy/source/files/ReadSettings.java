package io.github.paperboy.source.files;

import org.jspecify.annotations.Nullable;

/// How files are read.
///
/// @param year the year that dates shown without one belong to; null leaves such dates unknown
/// @param batchSize papers in one batch, at least 1
/// @param maxRecordBytes size of the largest record that is taken into memory, at least 1,000
public record ReadSettings(@Nullable Integer year, int batchSize, int maxRecordBytes) {
  public static final ReadSettings DEFAULTS = new ReadSettings(null, 500, 4 << 20);

  public ReadSettings {
    if (year != null && (year < 1900 || year > 9999)) {
      throw new IllegalArgumentException(
          "year is %d; give the year in which the page was saved, such as 2025".formatted(year));
    }
    if (batchSize < 1) {
      throw new IllegalArgumentException(
          "batchSize is %d; give 1 or more, such as 500".formatted(batchSize));
    }
    if (maxRecordBytes < 1_000) {
      throw new IllegalArgumentException(
          "maxRecordBytes is %d; give 1000 or more, such as %d".formatted(maxRecordBytes, 4 << 20));
    }
  }

  /// The same, with the year that [SourceFiles#crawlYear] or the user found.
  public ReadSettings withYear(int value) {
    return new ReadSettings(value, batchSize, maxRecordBytes);
  }
}
