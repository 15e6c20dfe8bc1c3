package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.data.segment.TextSegment;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaticEmbeddingsTest {
  private static final WordPiece PIECES =
      new WordPiece(new Vocabulary("[UNK]\n[CLS]\n[SEP]\ncat\n##s\ndog\n"));

  private static final float[][] TABLE = {{0, 0}, {0, 0}, {0, 0}, {1, 0}, {0, 0.1f}, {0, 1}};

  private final StaticEmbeddings embeddings = new StaticEmbeddings(PIECES, StaticTable.of(TABLE));

  @Test
  void sumsThePiecesToUnitLength() {
    assertThat(embeddings.encode("Cat")).containsExactly(1, 0);
    assertThat(embeddings.encode("cat DOG"))
        .containsExactly(new float[] {.7071f, .7071f}, within(1e-4f));
    assertThat(embeddings.encode("cats"))
        .containsExactly(new float[] {.995f, .0995f}, within(1e-3f));
    assertThat(embeddings.encode("dog dog cat")).isEqualTo(embeddings.encode("cat dog dog"));
  }

  @Test
  void textWithoutKnownPiecesIsZero() {
    assertThat(embeddings.encode("")).containsOnly(0f);
    assertThat(embeddings.encode("😀 \u0000 zebra")).containsOnly(0f);
  }

  @Test
  void servesLangChain4j() {
    assertThat(embeddings.embed("dog").content().vector()).containsExactly(0, 1);
    var segments = List.of(TextSegment.from("cat"), TextSegment.from("dog"));
    assertThat(embeddings.embedAll(segments).content().get(1).vector()).containsExactly(0, 1);
    assertThat(embeddings.dimension()).isEqualTo(2);
    assertThat(Fingerprint.of(embeddings)).isEqualTo(embeddings.fingerprint());
    assertThat(embeddings.fingerprint().value()).matches("static/2/[0-9a-f]{16}");
  }

  @Test
  void tableOfAnotherVocabularyIsRefused() {
    assertThatThrownBy(() -> new StaticEmbeddings(PIECES, StaticTable.of(new float[][] {{1, 2}})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 vectors for a vocabulary of 6");
  }
}
