package io.github.paperboy.ingest;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.store.PaperStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Papers, models and workshops for the tests of this package.
final class TestWorkshop {
  static final String FINGERPRINT = "fake/2";

  /// Small batches on two threads, commits only at the end.
  static final IngestSettings SMALL = new IngestSettings(2, 4, Duration.ofHours(1), 4, 3);

  private TestWorkshop() {}

  static Workshop of(PaperStore store, PaperIndex index) {
    return of(store, index, IngestListener.NONE, new StopSignal());
  }

  static Workshop of(PaperStore store, PaperIndex index, IngestListener listener, StopSignal stop) {
    var clock = InstantSource.system();
    return new Workshop(store, index, new Lengths(), FINGERPRINT, clock, listener, stop);
  }

  static Paper paper(String id) {
    return Paper.of(PaperId.parse(id), "On " + id, "All about " + id + ".", "fake");
  }

  /// Papers p0, p1, …, each a day older than the one before.
  static List<Paper> papers(int count) {
    var newest = PaperDate.parse("2025-06-30").orElseThrow().first();
    return IntStream.range(0, count)
        .mapToObj(i -> paper("p" + i).withPublished(PaperDate.of(newest.minusDays(i))))
        .toList();
  }

  static IngestInput input(String name, PaperSource source) {
    return new IngestInput(name, 1_000, () -> source);
  }

  /// A text's vector is its length.
  static final class Lengths implements EmbeddingModel {
    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
      return Response.from(
          segments.stream().map(s -> Embedding.from(new float[] {s.text().length()})).toList());
    }
  }

  /// Notes what it was asked to encode.
  static final class FakeEncoder implements PaperEncoder {
    private final List<PaperId> encoded = new ArrayList<>();

    @Override
    public String fingerprint() {
      return FINGERPRINT;
    }

    @Override
    public synchronized List<Encoding> encode(List<Paper> papers) {
      papers.forEach(paper -> encoded.add(paper.id()));
      return papers.stream().map(FakeEncoder::encoding).toList();
    }

    static Encoding encoding(Paper paper) {
      return new Encoding(new float[] {paper.title().length(), 1}, List.of());
    }

    synchronized List<PaperId> encoded() {
      return List.copyOf(encoded);
    }
  }
}
