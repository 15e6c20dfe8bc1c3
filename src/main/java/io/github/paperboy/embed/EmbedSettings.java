package io.github.paperboy.embed;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How texts become vectors.
///
/// @param modelDirectory where [ModelFiles#prepare] wrote the model; null takes the model from the
///   class path, which starts more slowly
/// @param maxTokens how many wordpieces of a text the encoder reads, its two marks included; what
///   follows is not seen
/// @param threads how many threads encode a list of texts; 0 takes one per processor
public record EmbedSettings(@Nullable Path modelDirectory, int maxTokens, int threads) {
  public static final EmbedSettings DEFAULTS = new EmbedSettings(null, 256, 0);

  /// Longer inputs have no position embedding in this model.
  private static final int POSITIONS = 512;

  public EmbedSettings {
    if (maxTokens < 8 || maxTokens > POSITIONS) {
      throw new IllegalArgumentException(
          "embed.max-tokens is %d: give 8 to %d".formatted(maxTokens, POSITIONS));
    }
    if (threads < 0 || threads > 256) {
      throw new IllegalArgumentException(
          "embed.threads is %d: give 1 to 256, or 0 for one per processor".formatted(threads));
    }
  }

  public EmbedSettings withModelDirectory(Path directory) {
    return new EmbedSettings(directory, maxTokens, threads);
  }

  public EmbedSettings withMaxTokens(int tokens) {
    return new EmbedSettings(modelDirectory, tokens, threads);
  }

  public EmbedSettings withThreads(int count) {
    return new EmbedSettings(modelDirectory, maxTokens, count);
  }

  int threadCount() {
    return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
