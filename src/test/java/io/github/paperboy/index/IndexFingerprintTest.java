package io.github.paperboy.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.index.IndexFingerprint.Embedding;
import org.junit.jupiter.api.Test;

class IndexFingerprintTest {
  @Test
  void tellsWhatDiffers() {
    var wanted = new IndexFingerprint(new Embedding("s1", 16), new Embedding("e1", 24));
    var found = new IndexFingerprint(new Embedding("s1", 16), new Embedding("e1", 32));

    assertThat(wanted.differences(wanted)).isEmpty();
    assertThat(wanted.differences(found))
        .containsExactly(
            "encoded vectors were made by e1 (32 dimensions), wanted is e1 (24 dimensions)");
  }

  @Test
  void givesTheEmbeddingOfEachSpace() {
    assertThat(Entries.FINGERPRINT.of(Space.STATIC)).isEqualTo(Entries.FINGERPRINT.statics());
    assertThat(Entries.FINGERPRINT.of(Space.ENCODED)).isEqualTo(Entries.FINGERPRINT.encoded());
  }

  @Test
  void refusesEmbeddingsThatCannotBe() {
    assertThatThrownBy(() -> new Embedding(" ", 16)).hasMessageContaining("fingerprint");
    assertThatThrownBy(() -> new Embedding("a", 0)).hasMessageContaining("has 0 dimensions");
    assertThatThrownBy(() -> new Embedding("a", 4_096)).hasMessageContaining("1 to 1024");
  }
}
