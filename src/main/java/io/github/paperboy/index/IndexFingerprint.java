package io.github.paperboy.index;

import java.util.ArrayList;
import java.util.List;

/// What an index was made with. An index answers only to the embeddings that filled it: vectors of
/// another model would compare as numbers and mean nothing.
///
/// @param statics the embedding of [Space#STATIC]
/// @param encoded the embedding of [Space#ENCODED]
public record IndexFingerprint(Embedding statics, Embedding encoded) {
  /// One embedding model with its settings.
  ///
  /// @param fingerprint changes whenever the model gives other vectors for the same text
  /// @param dimension numbers per vector, 1 to 1,024
  public record Embedding(String fingerprint, int dimension) {
    private static final int MAX_DIMENSION = 1_024;

    public Embedding {
      if (fingerprint.isBlank()) {
        throw new IllegalArgumentException("an embedding needs a fingerprint");
      }
      if (dimension < 1 || dimension > MAX_DIMENSION) {
        throw new IllegalArgumentException(
            "embedding %s has %d dimensions; 1 to %d are possible"
                .formatted(fingerprint, dimension, MAX_DIMENSION));
      }
    }

    @Override
    public String toString() {
      return "%s (%d dimensions)".formatted(fingerprint, dimension);
    }
  }

  public Embedding of(Space space) {
    return switch (space) {
      case STATIC -> statics;
      case ENCODED -> encoded;
    };
  }

  /// What differs in an index that is there from what is wanted, a sentence each.
  public List<String> differences(IndexFingerprint found) {
    List<String> differences = new ArrayList<>();
    for (var space : Space.values()) {
      if (!of(space).equals(found.of(space))) {
        differences.add(
            "%s vectors were made by %s, wanted is %s"
                .formatted(space.label(), found.of(space), of(space)));
      }
    }
    return differences;
  }
}
