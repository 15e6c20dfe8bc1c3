package io.github.paperboy.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who wrote a paper, as far as its source tells. Nothing here is guessed.
///
/// @param authors names in order; empty when the source gives none
/// @param authorCount how many authors, when known; never less than the names given
/// @param organisation the organisation the source names
public record Byline(
    List<String> authors, @Nullable Integer authorCount, @Nullable Organisation organisation) {
  public static final Byline UNKNOWN = new Byline(List.of(), null, null);

  public Byline {
    authors = List.copyOf(authors);
    if (authorCount == null && !authors.isEmpty()) {
      authorCount = authors.size();
    }
    if (authorCount != null && authorCount < Math.max(1, authors.size())) {
      throw new IllegalArgumentException(
          "%d authors cannot be fewer than the %d named".formatted(authorCount, authors.size()));
    }
  }

  public static Byline of(List<String> authors) {
    return new Byline(authors, null, null);
  }

  /// A company, university or group.
  ///
  /// @param key the short name used in addresses, such as `sensenova`
  /// @param name the name shown, such as `SenseNova`
  public record Organisation(String key, String name) {}
}
