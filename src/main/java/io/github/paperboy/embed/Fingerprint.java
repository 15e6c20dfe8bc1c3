package io.github.paperboy.embed;

import dev.langchain4j.model.embedding.EmbeddingModel;

/// Names everything that decides which vector a text gets. Vectors are comparable only when their
/// fingerprints are equal: an index or a store that finds another one must make its vectors anew.
///
/// @param value one printable word, such as `minilm-l6-v2-q/256/5f8c2a...`
public record Fingerprint(String value) {
  public Fingerprint {
    if (value.isBlank() || value.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new IllegalArgumentException(
          "a fingerprint is one printable word, this is '%s'".formatted(value));
    }
  }

  /// The fingerprint of any provider's model: that of Paperboy's own models covers the bytes of
  /// their files, that of others their name and dimension.
  public static Fingerprint of(EmbeddingModel model) {
    return switch (model) {
      case Fingerprinted own -> own.fingerprint();
      default ->
          new Fingerprint(
              "%s/%d".formatted(model.modelName(), model.dimension()).replaceAll("\\s", "_"));
    };
  }

  /// A model that knows what its vectors depend on.
  interface Fingerprinted {
    Fingerprint fingerprint();
  }

  @Override
  public String toString() {
    return value;
  }
}
