package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Space;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104ScalarQuantizedVectorsFormat;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/// How Lucene writes.
final class WriterConfig {
  /// Merges that may wait before writers are held back.
  private static final int WAITING_MERGES = 6;

  /// Lucene's usual figures for a graph: links of a paper, and candidates looked at for them.
  private static final int NEIGHBOURS = 16;

  private static final int BREADTH = 100;

  private WriterConfig() {}

  static IndexWriterConfig of(LuceneSettings settings) {
    var merges = new ConcurrentMergeScheduler();
    // One thread, so that merging never takes every core from the questions.
    merges.setMaxMergesAndThreads(WAITING_MERGES, 1);
    var policy = new TieredMergePolicy();
    // What IndexFiles reads and what it maps must be files of their own.
    policy.setNoCFSRatio(0);
    return new IndexWriterConfig(TextAnalysis.INDEXING)
        .setSimilarity(PaperSearcher.SIMILARITY)
        .setRAMBufferSizeMB(settings.ramBufferMegabytes())
        .setMergeScheduler(merges)
        .setMergePolicy(policy)
        .setUseCompoundFile(false)
        .setCodec(new Vectors());
  }

  /// Vectors as numbers of seven bits beside the vectors themselves. Static ones stand in a row:
  /// they are written when papers come in, which must be fast, and searched while papers wait for
  /// the encoder. Encoded ones, written in the background, have a graph.
  private static final class Vectors extends Lucene104Codec {
    private static final ScalarEncoding SEVEN_BITS = ScalarEncoding.SEVEN_BIT;

    private final KnnVectorsFormat row = new Lucene104ScalarQuantizedVectorsFormat(SEVEN_BITS);
    private final KnnVectorsFormat graph =
        new Lucene104HnswScalarQuantizedVectorsFormat(SEVEN_BITS, NEIGHBOURS, BREADTH);

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
      return field.equals(Fields.vector(Space.ENCODED)) ? graph : row;
    }
  }
}
