package io.github.paperboy.app;

import io.github.paperboy.embed.Encoder;
import io.github.paperboy.embed.SentencePaperEncoder;
import io.github.paperboy.embed.StaticEmbeddings;
import io.github.paperboy.embed.StaticTable;
import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.IndexFingerprint.Embedding;
import io.github.paperboy.retrieve.Embeddings;

/// The models of this process. The encoder loads in the background from the first moment, so that
/// it is ready when the index is.
///
/// @param encoder of questions
/// @param papers the same for papers
/// @param statics the distilled table
record Models(Encoder encoder, SentencePaperEncoder papers, StaticEmbeddings statics)
    implements AutoCloseable {
  /// @throws java.io.UncheckedIOException if a file is missing or damaged; the encoder's are read
  ///   later
  static Models load(Place place) {
    var places = new ModelPlaces(place);
    var files = places.encoder();
    var encoder = Encoder.loadAsync(files, place.config().embed());
    try {
      var statics = new StaticEmbeddings(files.wordPiece(), StaticTable.read(places.statics()));
      return new Models(encoder, new SentencePaperEncoder(encoder), statics);
    } catch (RuntimeException e) {
      encoder.close();
      throw e;
    }
  }

  Embeddings embeddings() {
    return new Embeddings(encoder, papers, statics);
  }

  IndexFingerprint fingerprint() {
    return new IndexFingerprint(
        new Embedding(statics.fingerprint().toString(), statics.dimension()),
        new Embedding(papers.fingerprint(), encoder.dimension()));
  }

  @Override
  public void close() {
    encoder.close();
  }
}
