package io.github.paperboy.testing;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.Locale;

/// An embedding model without a model: each word adds to one of 64 places, so that texts that share
/// words are near. Deterministic and safe for several threads.
public final class WordHashEmbeddingModel implements EmbeddingModel {
  private static final int DIMENSION = 64;

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    return Response.from(segments.stream().map(s -> Embedding.from(vector(s.text()))).toList());
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  private static float[] vector(String text) {
    var vector = new float[DIMENSION];
    for (var word : text.toLowerCase(Locale.ROOT).split("\\W+")) {
      vector[Math.floorMod(word.hashCode(), DIMENSION)] += 1;
    }
    double length = 0;
    for (float each : vector) {
      length += each * each;
    }
    for (int i = 0; i < DIMENSION; i++) {
      vector[i] /= (float) Math.sqrt(Math.max(length, 1e-9));
    }
    return vector;
  }
}
