package io.github.paperboy.index;

import io.github.paperboy.paper.PaperDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an index holds.
///
/// @param papers how many papers
/// @param encoded how many of them have a vector in [Space#ENCODED]
/// @param oldest the earliest date, null when no paper has one
/// @param newest the latest date, null when no paper has one
/// @param organisations key to shown name of every organisation that occurs
/// @param categories every category that occurs
/// @param sources every source name that occurs
public record IndexStats(
    int papers,
    int encoded,
    @Nullable PaperDate oldest,
    @Nullable PaperDate newest,
    Map<String, String> organisations,
    List<String> categories,
    List<String> sources) {
  public IndexStats {
    organisations = Map.copyOf(organisations);
    categories = List.copyOf(categories);
    sources = List.copyOf(sources);
  }

  /// The same with another latest date.
  IndexStats withNewest(@Nullable PaperDate other) {
    return new IndexStats(papers, encoded, oldest, other, organisations, categories, sources);
  }

  /// How many papers have no vector in [Space#ENCODED] yet.
  public int unencoded() {
    return papers - encoded;
  }
}
