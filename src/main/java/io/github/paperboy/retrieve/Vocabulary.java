package io.github.paperboy.retrieve;

import io.github.paperboy.index.IndexStats;
import io.github.paperboy.paper.PaperDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an index knows, as far as it helps to understand a question.
///
/// @param organisations key to shown name
/// @param categories subject codes
/// @param sources names of sources
/// @param newest the latest day a paper may be of, null when no paper has a date
public record Vocabulary(
    Map<String, String> organisations,
    Set<String> categories,
    Set<String> sources,
    @Nullable LocalDate newest) {
  /// The vocabulary of an empty index.
  public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Set.of(), Set.of(), null);

  public Vocabulary {
    organisations = Map.copyOf(organisations);
    categories = Set.copyOf(categories);
    sources = Set.copyOf(sources);
  }

  public static Vocabulary of(IndexStats stats) {
    PaperDate newest = stats.newest();
    return new Vocabulary(
        stats.organisations(),
        Set.copyOf(stats.categories()),
        Set.copyOf(stats.sources()),
        newest == null ? null : newest.last());
  }
}
