package io.github.paperboy.retrieve;

import io.github.paperboy.index.IndexStats;
import java.util.Map;
import java.util.Set;

/// What an index knows, as far as it helps to understand a question.
///
/// @param organisations key to shown name
/// @param categories subject codes
/// @param sources names of sources
public record Vocabulary(
    Map<String, String> organisations, Set<String> categories, Set<String> sources) {
  /// The vocabulary of an empty index.
  public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Set.of(), Set.of());

  public Vocabulary {
    organisations = Map.copyOf(organisations);
    categories = Set.copyOf(categories);
    sources = Set.copyOf(sources);
  }

  public static Vocabulary of(IndexStats stats) {
    return new Vocabulary(
        stats.organisations(), Set.copyOf(stats.categories()), Set.copyOf(stats.sources()));
  }
}
