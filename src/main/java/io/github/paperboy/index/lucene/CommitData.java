package io.github.paperboy.index.lucene;

import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.IndexFingerprint.Embedding;
import io.github.paperboy.index.lucene.LuceneSettings.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What every commit says of how the index was made.
final class CommitData {
  /// Raised whenever [Fields] or the analysis of texts changes.
  static final int SCHEMA = 3;

  private static final String SCHEMA_KEY = "paperboy.schema";
  private static final String YARDSTICK_KEY = "paperboy.yardstick";
  private static final String STATIC_KEY = "paperboy.static";
  private static final String ENCODED_KEY = "paperboy.encoded";
  private static final String DIMENSION = ".dimension";

  private CommitData() {}

  static Map<String, String> of(IndexFingerprint fingerprint, LuceneSettings settings) {
    return Map.of(
        SCHEMA_KEY,
        Integer.toString(SCHEMA),
        YARDSTICK_KEY,
        settings.yardstick().name(),
        STATIC_KEY,
        fingerprint.statics().fingerprint(),
        STATIC_KEY + DIMENSION,
        Integer.toString(fingerprint.statics().dimension()),
        ENCODED_KEY,
        fingerprint.encoded().fingerprint(),
        ENCODED_KEY + DIMENSION,
        Integer.toString(fingerprint.encoded().dimension()));
  }

  /// Why an index cannot serve, a sentence each; none if it can.
  static List<String> differences(
      Map<String, String> found, IndexFingerprint wanted, LuceneSettings settings) {
    List<String> differences = new ArrayList<>();
    var schema = found.getOrDefault(SCHEMA_KEY, "none");
    if (!schema.equals(Integer.toString(SCHEMA))) {
      differences.add("its layout is version %s, wanted is %d".formatted(schema, SCHEMA));
      return differences;
    }
    differences.addAll(wanted.differences(fingerprint(found)));
    if (settings.yardstick() == Yardstick.PRESENT
        && !Yardstick.PRESENT.name().equals(found.get(YARDSTICK_KEY))) {
      differences.add("it was made without the field of the yardstick");
    }
    return differences;
  }

  private static IndexFingerprint fingerprint(Map<String, String> found) {
    return new IndexFingerprint(embedding(found, STATIC_KEY), embedding(found, ENCODED_KEY));
  }

  private static Embedding embedding(Map<String, String> found, String key) {
    var dimension = found.getOrDefault(key + DIMENSION, "");
    return new Embedding(found.getOrDefault(key, ""), Integer.parseInt(dimension));
  }
}
