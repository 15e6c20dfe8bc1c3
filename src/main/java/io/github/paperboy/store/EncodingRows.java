package io.github.paperboy.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Reads and writes the table `encoding`.
final class EncodingRows {
  private EncodingRows() {}

  /// CROSS JOIN, because SQLite would else walk through all encodings of the model.
  static Map<TextHash, byte[]> read(Handle handle, String fingerprint, Collection<TextHash> texts) {
    var encodings = HashMap.<TextHash, byte[]>newHashMap(texts.size());
    handle
        .createQuery(
            """
            SELECT text_hash, encoding FROM json_each(?) AS wanted
            CROSS JOIN encoding ON fingerprint = ? AND text_hash = unhex(wanted.value)
            """)
        .bind(0, array(texts))
        .bind(1, fingerprint)
        .map((row, _) -> Map.entry(TextHash.stored(row.getBytes(1)), row.getBytes(2)))
        .forEach(found -> encodings.put(found.getKey(), found.getValue()));
    return encodings;
  }

  private static String array(Collection<TextHash> texts) {
    var hex = HexFormat.of();
    return texts.stream()
        .map(text -> '"' + hex.formatHex(text.bytes()) + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }

  /// @return how many were written
  static int write(Handle handle, String fingerprint, Map<TextHash, byte[]> encodings) {
    if (encodings.isEmpty()) {
      return 0;
    }
    var batch =
        handle.prepareBatch(
            """
            INSERT INTO encoding (fingerprint, text_hash, encoding) VALUES (?, ?, ?)
            ON CONFLICT (fingerprint, text_hash) DO UPDATE SET encoding = excluded.encoding
            """);
    encodings.forEach((text, encoding) ->
        batch.bind(0, fingerprint).bind(1, text.bytes()).bind(2, encoding).add());
    return batch.execute().length;
  }
}
