package io.github.paperboy.index.lucene;

/// How the embedded engine uses the machine.
///
/// @param ramBufferMegabytes papers kept in memory before they are written out, 16 to 1,024; more
///   is faster for a large import
/// @param indexingThreads threads that analyse papers, 1 to 64
/// @param maxQueryTerms most different words of one question that are looked up, 8 to 512; the
///   rarest stay
/// @param yardstick whether the plain field that evaluation compares with is kept
public record LuceneSettings(
    int ramBufferMegabytes, int indexingThreads, int maxQueryTerms, Yardstick yardstick) {
  /// Whether [io.github.paperboy.index.LexicalQuery.Plain] can be asked.
  public enum Yardstick {
    /// No: the index is smaller and made in less time.
    ABSENT,
    /// Yes.
    PRESENT
  }

  public static final LuceneSettings DEFAULTS =
      new LuceneSettings(
          96, Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), 128, Yardstick.ABSENT);

  public LuceneSettings {
    check("ramBufferMegabytes", ramBufferMegabytes, 16, 1_024);
    check("indexingThreads", indexingThreads, 1, 64);
    check("maxQueryTerms", maxQueryTerms, 8, 512);
  }

  public LuceneSettings withYardstick() {
    return new LuceneSettings(
        ramBufferMegabytes, indexingThreads, maxQueryTerms, Yardstick.PRESENT);
  }

  private static void check(String key, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s is %d; set it to %d to %d".formatted(key, value, least, most));
    }
  }
}
