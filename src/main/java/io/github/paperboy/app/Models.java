package io.github.paperboy.app;

import io.github.paperboy.embed.Encoder;
import io.github.paperboy.embed.ModelFiles;
import io.github.paperboy.embed.SentencePaperEncoder;
import io.github.paperboy.embed.StaticEmbeddings;
import io.github.paperboy.embed.StaticTable;
import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.IndexFingerprint.Embedding;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.retrieve.CachingPaperEncoder;
import io.github.paperboy.retrieve.Embeddings;
import io.github.paperboy.retrieve.EncodingCache;

/// The models of this process.
///
/// @param encoder of questions
/// @param papers the same for papers
/// @param statics the distilled table
record Models(Encoder encoder, PaperEncoder papers, StaticEmbeddings statics)
    implements AutoCloseable {
  /// Models of which the encoder loads in the background from this moment, so that it is ready when
  /// the index is.
  ///
  /// @throws java.io.UncheckedIOException if a file is missing or damaged; the encoder's are read
  ///   later
  static Models loading(Place place) {
    var places = new ModelPlaces(place);
    var files = places.encoder();
    return with(Encoder.loadAsync(files, place.config().embed()), files, places);
  }

  /// Models of which the encoder loads when it is first needed.
  ///
  /// @throws java.io.UncheckedIOException if a file is missing or damaged; the encoder's are read
  ///   later
  static Models deferred(Place place) {
    var places = new ModelPlaces(place);
    var files = places.encoder();
    return with(Encoder.deferred(files, place.config().embed()), files, places);
  }

  private static Models with(Encoder encoder, ModelFiles files, ModelPlaces places) {
    try {
      var statics = new StaticEmbeddings(files.wordPiece(), StaticTable.read(places.statics()));
      return new Models(encoder, new SentencePaperEncoder(encoder), statics);
    } catch (RuntimeException e) {
      encoder.close();
      throw e;
    }
  }

  /// The same, which keep the encodings of papers that they make for one another and for others.
  Models keepingIn(EncodingCache cache) {
    return new Models(encoder, new CachingPaperEncoder(papers, cache), statics);
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
