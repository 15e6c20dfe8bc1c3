package io.github.paperboy.index.lucene;

import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.SearchableIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/// One attempt to open an index for reading.
///
/// @param files how its files are read
record ReaderOpening(Path path, IndexSpec spec, Opener files) {
  /// Opens the files of a directory.
  interface Opener {
    FSDirectory in(Path directory) throws IOException;
  }

  IndexOpening<SearchableIndex> open() {
    if (!Files.isDirectory(path)) {
      return Files.exists(path)
          ? new IndexOpening.Unusable<>(path, "it is a file and not a directory")
          : new IndexOpening.Missing<>(path);
    }
    FSDirectory directory = null;
    DirectoryReader reader = null;
    boolean isOpen = false;
    try {
      directory = files.in(path);
      if (!DirectoryReader.indexExists(directory)) {
        return Damage.hasLostItsList(directory)
            ? new IndexOpening.Damaged<>(path, "the file that lists its segments is missing")
            : new IndexOpening.Missing<>(path);
      }
      reader = DirectoryReader.open(directory);
      var differences = spec.differences(reader.getIndexCommit().getUserData());
      if (!differences.isEmpty()) {
        return new IndexOpening.Mismatch<>(path, differences);
      }
      var index = new LuceneReader(directory, reader, spec);
      isOpen = true;
      return new IndexOpening.Ready<>(index);
    } catch (IOException | RuntimeException e) {
      return Damage.isDamage(e)
          ? new IndexOpening.Damaged<>(path, Damage.reason(e))
          : new IndexOpening.Unusable<>(path, Damage.reason(e));
    } finally {
      if (!isOpen) {
        Io.closeQuietly(reader, directory);
      }
    }
  }
}
