package io.github.paperboy.index.lucene;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104ScalarQuantizedVectorsFormat;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/// How Lucene writes.
final class WriterConfig {
  /// Merges that may wait before writers are held back.
  private static final int WAITING_MERGES = 6;

  private WriterConfig() {}

  static IndexWriterConfig of(LuceneSettings settings) {
    var merges = new ConcurrentMergeScheduler();
    // One thread, so that merging never takes every core from the questions.
    merges.setMaxMergesAndThreads(WAITING_MERGES, 1);
    return new IndexWriterConfig(TextAnalysis.INDEXING)
        .setSimilarity(PaperSearcher.SIMILARITY)
        .setRAMBufferSizeMB(settings.ramBufferMegabytes())
        .setMergeScheduler(merges)
        .setCodec(new FlatVectors());
  }

  /// Vectors as bytes in a row beside the vectors themselves: exact search without a graph.
  private static final class FlatVectors extends Lucene104Codec {
    private final KnnVectorsFormat flat =
        new Lucene104ScalarQuantizedVectorsFormat(ScalarEncoding.UNSIGNED_BYTE);

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
      return flat;
    }
  }
}
