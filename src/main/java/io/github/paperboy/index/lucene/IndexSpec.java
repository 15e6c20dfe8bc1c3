package io.github.paperboy.index.lucene;

import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.Space;
import java.util.List;
import java.util.Map;

/// What an index is to be.
///
/// @param fingerprint the embeddings that fill it
/// @param settings how it is made
record IndexSpec(IndexFingerprint fingerprint, LuceneSettings settings) {
  Map<String, String> commitData() {
    return CommitData.of(fingerprint, settings);
  }

  /// Why an index with this commit data is not what is wanted, a sentence each.
  List<String> differences(Map<String, String> found) {
    return CommitData.differences(found, fingerprint, settings);
  }

  /// @throws IllegalArgumentException if the vector is not one of this space
  void checkVector(Space space, float[] vector, String whose) {
    int dimension = fingerprint.of(space).dimension();
    if (vector.length != dimension) {
      throw new IllegalArgumentException(
          "the %s vector of %s has %d dimensions, the index has %d"
              .formatted(space.label(), whose, vector.length, dimension));
    }
    for (float value : vector) {
      if (!Float.isFinite(value)) {
        throw new IllegalArgumentException(
            "the %s vector of %s holds %s".formatted(space.label(), whose, value));
      }
    }
  }
}
