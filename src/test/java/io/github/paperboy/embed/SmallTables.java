package io.github.paperboy.embed;

import java.nio.file.Path;
import java.util.Random;

/// Static tables for tests that need one and not a good one.
public final class SmallTables {
  private static final int DIMENSION = 32;

  private SmallTables() {}

  /// Writes a table of fixed chance for the bundled vocabulary. Texts with common words are near.
  public static void write(Path file) {
    var random = new Random(7);
    var vectors = new float[ModelFiles.bundled().wordPiece().size()][DIMENSION];
    for (var vector : vectors) {
      for (int i = 0; i < DIMENSION; i++) {
        vector[i] = (float) random.nextGaussian();
      }
    }
    StaticTable.of(vectors).write(file);
  }
}
