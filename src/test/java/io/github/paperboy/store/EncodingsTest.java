package io.github.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingsTest {
  private static final TextHash TEXT = TextHash.of("a text");

  @TempDir private Path directory;

  private SqlitePaperStore open() {
    return SqlitePaperStore.open(
        directory.resolve("papers.sqlite"), StoreSettings.DEFAULTS, InstantSource.system());
  }

  @Test
  void encodingsAreThereAfterReopening() {
    try (var store = open()) {
      store.saveEncodings("model", Map.of(TEXT, new byte[] {1, -2, 0}));
    }
    try (var store = open()) {
      var found = store.encodings("model", List.of(TEXT, TextHash.of("another")));
      assertThat(found).containsOnlyKeys(TEXT);
      assertThat(found.get(TEXT)).containsExactly(1, -2, 0);
    }
  }

  @Test
  void anotherModelsEncodingsAreNotMixedUp() {
    try (var store = open()) {
      store.saveEncodings("one", Map.of(TEXT, new byte[] {1}));
      store.saveEncodings("two", Map.of(TEXT, new byte[] {2}));

      assertThat(store.encodings("one", List.of(TEXT)).get(TEXT)).containsExactly(1);
      assertThat(store.encodings("two", List.of(TEXT)).get(TEXT)).containsExactly(2);
      assertThat(store.encodings("three", List.of(TEXT))).isEmpty();
    }
  }

  @Test
  void anEncodingSavedAgainReplacesTheFirst() {
    try (var store = open()) {
      store.saveEncodings("model", Map.of(TEXT, new byte[] {1}));
      store.saveEncodings("model", Map.of(TEXT, new byte[] {2}));

      assertThat(store.encodings("model", List.of(TEXT)).get(TEXT)).containsExactly(2);
    }
  }

  @Test
  void manyAreFoundAtOnceAndNoneIsNone() {
    var encodings = new HashMap<TextHash, byte[]>();
    for (int i = 0; i < 300; i++) {
      encodings.put(TextHash.of("text " + i), new byte[] {(byte) i});
    }
    try (var store = open()) {
      store.saveEncodings("model", encodings);
      store.saveEncodings("model", Map.of());

      assertThat(store.encodings("model", encodings.keySet())).hasSize(300);
      assertThat(store.encodings("model", List.of())).isEmpty();
    }
  }

  @Test
  void equalTextsHaveEqualHashes() {
    assertThat(TextHash.of("a text")).isEqualTo(TEXT).isNotEqualTo(TextHash.of("a text."));
    assertThat(TextHash.stored(TEXT.bytes())).isEqualTo(TEXT);
  }
}
