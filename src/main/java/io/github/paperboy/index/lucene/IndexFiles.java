package io.github.paperboy.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/// The files of an index for a process that writes it or runs for long. What every search walks
/// through is mapped into memory; what is large and of which a search needs a few places only
/// (texts, encodings, whole vectors) is read. Mapped, all of it would count as this process's
/// memory once a merge has passed over it. Others map everything: that is a tenth faster.
final class IndexFiles extends MMapDirectory {
  private static final Set<String> READ = Set.of("fdt", "dvd", "vec");

  private final FSDirectory read;

  private IndexFiles(Path path, FSDirectory read) throws IOException {
    super(path);
    this.read = read;
  }

  /// @param path of the index, made if it is not there
  static FSDirectory of(Path path) throws IOException {
    return new IndexFiles(path, new NIOFSDirectory(path));
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    var extension = IndexFileNames.getExtension(name);
    return extension != null && READ.contains(extension)
        ? read.openInput(name, context)
        : super.openInput(name, context);
  }

  @Override
  public synchronized void close() throws IOException {
    read.close();
    super.close();
  }
}
