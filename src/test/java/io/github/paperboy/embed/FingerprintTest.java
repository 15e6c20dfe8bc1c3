package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
  @Test
  void othersModelsAreKnownByNameAndDimension() {
    assertThat(Fingerprint.of(new Foreign())).isEqualTo(new Fingerprint("some_model/3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "caf\u00e9", "line\n"})
  void isOnePrintableWord(String value) {
    assertThatThrownBy(() -> new Fingerprint(value)).isInstanceOf(IllegalArgumentException.class);
  }

  private static final class Foreign implements EmbeddingModel {
    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
      return Response.from(
          segments.stream().map(s -> Embedding.from(new float[] {1, 0, 0})).toList());
    }

    @Override
    public int dimension() {
      return 3;
    }

    @Override
    public String modelName() {
      return "some model";
    }
  }
}
