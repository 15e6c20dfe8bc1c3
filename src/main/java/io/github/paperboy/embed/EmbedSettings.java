package io.github.paperboy.embed;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How texts become vectors.
///
/// @param modelDirectory where [ModelFiles#prepare] wrote the model; null takes the model from the
///   class path, which starts more slowly
/// @param windowTokens how many wordpieces the encoder sees at once, its two marks included; longer
///   texts are read in several windows
/// @param maxTokens how many wordpieces of a text the encoder reads in all; what follows is not
///   seen
/// @param threads how many threads encode a list of texts; 0 takes one per processor
public record EmbedSettings(
    @Nullable Path modelDirectory, int windowTokens, int maxTokens, int threads) {
  public static final EmbedSettings DEFAULTS = new EmbedSettings(null, 128, 512, 0);

  /// Longer inputs have no position embedding in this model.
  private static final int POSITIONS = 512;

  private static final int MARKS = 2;

  public EmbedSettings {
    if (windowTokens < 8 || windowTokens > POSITIONS) {
      throw new IllegalArgumentException(
          "embed.window-tokens is %d: give 8 to %d".formatted(windowTokens, POSITIONS));
    }
    if (maxTokens < 8 || maxTokens > 100_000) {
      throw new IllegalArgumentException(
          "embed.max-tokens is %d: give 8 to 100000".formatted(maxTokens));
    }
    if (threads < 0 || threads > 256) {
      throw new IllegalArgumentException(
          "embed.threads is %d: give 1 to 256, or 0 for one per processor".formatted(threads));
    }
  }

  public EmbedSettings withModelDirectory(Path directory) {
    return new EmbedSettings(directory, windowTokens, maxTokens, threads);
  }

  public EmbedSettings withWindowTokens(int tokens) {
    return new EmbedSettings(modelDirectory, tokens, maxTokens, threads);
  }

  public EmbedSettings withMaxTokens(int tokens) {
    return new EmbedSettings(modelDirectory, windowTokens, tokens, threads);
  }

  public EmbedSettings withThreads(int count) {
    return new EmbedSettings(modelDirectory, windowTokens, maxTokens, count);
  }

  /// Wordpieces of a window besides its marks.
  int room() {
    return windowTokens - MARKS;
  }

  int threadCount() {
    return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
