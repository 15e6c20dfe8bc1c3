package io.github.paperboy.source.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// JSON as it comes: control characters within texts and `NaN` are let through, as other tools
/// write them; depth and sizes have limits.
final class LenientJson {
  private LenientJson() {}

  static JsonFactory factory(int maxRecordBytes) {
    return JsonFactory.builder()
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(maxRecordBytes)
                .maxNestingDepth(100)
                .build())
        .build();
  }

  /// Reads one whole document into a tree.
  static ObjectReader reader(int maxRecordBytes) {
    return JsonMapper.builder(factory(maxRecordBytes))
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build()
        .reader();
  }
}
