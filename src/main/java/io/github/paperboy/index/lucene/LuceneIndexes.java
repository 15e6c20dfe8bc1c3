package io.github.paperboy.index.lucene;

import io.github.paperboy.index.IndexFingerprint;
import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.SearchableIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;

/// Opens the embedded engine. One process writes to a directory, any number read it meanwhile. An
/// index is never opened for embeddings other than those that filled it, and a broken one is never
/// opened at all: both are told, and [#recreate] makes an empty one in its place.
public final class LuceneIndexes {
  /// Lucene says on the terminal that a module is missing; it works without. The reference keeps
  /// the level: loggers nobody holds are forgotten.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private LuceneIndexes() {}

  /// Opens an index for writing, and makes it first if there is none.
  public static IndexOpening<PaperIndex> openWriter(
      Path directory, LuceneSettings settings, IndexFingerprint fingerprint) {
    return new WriterOpening(directory, new IndexSpec(fingerprint, settings)).open();
  }

  /// Opens an index for writing without anything in it: all that was in the directory's index is
  /// deleted, whether it can be read or not. Files of others stay.
  public static IndexOpening<PaperIndex> recreate(
      Path directory, LuceneSettings settings, IndexFingerprint fingerprint) {
    return new WriterOpening(directory, new IndexSpec(fingerprint, settings)).recreate();
  }

  /// Opens what was committed, for reading only. Takes no lock and writes nothing.
  public static IndexOpening<SearchableIndex> openReader(
      Path directory, LuceneSettings settings, IndexFingerprint fingerprint) {
    var spec = new IndexSpec(fingerprint, settings);
    return new ReaderOpening(directory, spec, FSDirectory::open).open();
  }

  /// The same for a process that reads for long: a tenth slower, and of what is large it keeps only
  /// what it needs at the moment in memory.
  public static IndexOpening<SearchableIndex> openSmallReader(
      Path directory, LuceneSettings settings, IndexFingerprint fingerprint) {
    var spec = new IndexSpec(fingerprint, settings);
    return new ReaderOpening(directory, spec, IndexFiles::of).open();
  }

  /// An index that lives as long as the process, for evaluation and tests.
  public static PaperIndex inMemory(LuceneSettings settings, IndexFingerprint fingerprint) {
    var spec = new IndexSpec(fingerprint, settings);
    try {
      var directory = new ByteBuffersDirectory();
      var writer = new IndexWriter(directory, WriterConfig.of(settings));
      writer.setLiveCommitData(spec.commitData().entrySet());
      writer.commit();
      return new LuceneWriter(directory, writer, spec);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make an index in memory", e);
    }
  }

  /// Reads every byte of an index and compares checksums; takes about a second per gigabyte.
  ///
  /// @return what is wrong, one line; empty if nothing is
  public static Optional<String> check(Path directory) {
    try (var files = FSDirectory.open(directory);
        var reader = DirectoryReader.open(files)) {
      for (var leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of(Damage.reason(e));
    }
  }
}
