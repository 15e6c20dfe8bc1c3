package io.github.paperboy.embed;

/// Hears how far long work has come, on the thread that asked for it.
@FunctionalInterface
public interface Progress {
  Progress SILENT = (stage, done, total) -> {};

  /// @param stage what is being done, in a few words
  /// @param done how many of `total` are done
  void report(String stage, int done, int total);
}
