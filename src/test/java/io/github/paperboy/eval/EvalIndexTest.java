package io.github.paperboy.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.lucene.LuceneIndexes;
import io.github.paperboy.index.lucene.LuceneSettings;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvalIndexTest {
  private static final int PAPERS = 300;
  private static final PaperId ODD = new PaperId("odd");

  private final PaperIndex index =
      LuceneIndexes.inMemory(
          LuceneSettings.DEFAULTS,
          new IndexFingerprint(
              new IndexFingerprint.Embedding("statics", 2),
              new IndexFingerprint.Embedding("encoder", 2)));
  private final List<Long> progress = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  private EvalIndex filled() {
    var filling = new EvalIndex(index, new Statics(), new Encoder(), progress::add);
    filling.add(
        IntStream.range(1, PAPERS)
            .mapToObj(i -> Paper.of(new PaperId("p" + i), "Paper " + i, "About nothing.", "test"))
            .toList());
    filling.add(List.of(Paper.of(ODD, "The zebra", "About stripes.", "test")));
    return filling;
  }

  private int encoded() {
    try (var view = index.view()) {
      return view.stats().encoded();
    }
  }

  @Test
  void everyPaperIsEncodedAndVisible() {
    filled().encodeAll();

    assertThat(encoded()).isEqualTo(PAPERS);
    assertThat(progress.getLast()).isEqualTo(PAPERS);
  }

  @Test
  void aPoolIsWhatWordsAndStaticVectorsFind() {
    filled().encodePool(List.of(new Query("1", "zebra", null)));

    // 200 by the static vectors, and the one that has the word and the farthest vector.
    assertThat(encoded()).isEqualTo(201);
    try (var view = index.view()) {
      assertThat(view.encodings(List.of(ODD))).containsKey(ODD);
    }
  }

  /// Puts the odd paper opposite of everything else.
  private static final class Statics implements EmbeddingModel {
    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
      return Response.from(segments.stream().map(Statics::vector).toList());
    }

    private static Embedding vector(TextSegment segment) {
      return Embedding.from(new float[] {segment.text().contains("stripes") ? -1 : 1, 0});
    }
  }

  private static final class Encoder implements PaperEncoder {
    @Override
    public String fingerprint() {
      return "encoder";
    }

    @Override
    public List<Encoding> encode(List<Paper> papers) {
      return papers.stream().map(_ -> new Encoding(new float[] {1, 0}, List.of())).toList();
    }
  }
}
