package io.github.paperboy.index.lucene;

import io.github.paperboy.index.IndexOpening;
import io.github.paperboy.index.PaperIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/// One attempt to open an index for writing.
record WriterOpening(Path path, IndexSpec spec) {
  IndexOpening<PaperIndex> open() {
    return attempt(this::openIn);
  }

  IndexOpening<PaperIndex> recreate() {
    return attempt(directory -> {
      clear(directory);
      return openIn(directory);
    });
  }

  private interface Attempt {
    IndexOpening<PaperIndex> in(FSDirectory directory) throws IOException;
  }

  private IndexOpening<PaperIndex> attempt(Attempt attempt) {
    FSDirectory directory = null;
    IndexOpening<PaperIndex> opening = null;
    try {
      Files.createDirectories(path);
      directory = IndexFiles.of(path);
      opening = attempt.in(directory);
    } catch (LockObtainFailedException e) {
      opening = new IndexOpening.Locked<>(path, LockHolder.describe(path));
    } catch (IOException | RuntimeException e) {
      opening =
          Damage.isDamage(e)
              ? new IndexOpening.Damaged<>(path, Damage.reason(e))
              : new IndexOpening.Unusable<>(path, Damage.reason(e));
    } finally {
      if (!(opening instanceof IndexOpening.Ready)) {
        Io.closeQuietly(directory);
      }
    }
    return opening;
  }

  private IndexOpening<PaperIndex> openIn(FSDirectory directory) throws IOException {
    boolean exists = DirectoryReader.indexExists(directory);
    if (!exists && Damage.hasLostItsList(directory)) {
      return new IndexOpening.Damaged<>(path, "the file that lists its segments is missing");
    }
    var writer = new IndexWriter(directory, WriterConfig.of(spec.settings()));
    boolean isOpen = false;
    try {
      LockHolder.note(path);
      if (exists) {
        var differences = spec.differences(commitData(writer));
        if (!differences.isEmpty()) {
          return new IndexOpening.Mismatch<>(path, differences);
        }
      } else {
        writer.setLiveCommitData(spec.commitData().entrySet());
        writer.commit();
      }
      var index = new LuceneWriter(directory, writer, spec);
      isOpen = true;
      return new IndexOpening.Ready<>(index);
    } finally {
      if (!isOpen) {
        writer.rollback();
      }
    }
  }

  private static Map<String, String> commitData(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    var entries = writer.getLiveCommitData();
    if (entries != null) {
      entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  private static void clear(Directory directory) throws IOException {
    try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (var name : directory.listAll()) {
        if (isOfIndex(name)) {
          directory.deleteFile(name);
        }
      }
    }
  }

  private static boolean isOfIndex(String name) {
    return IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
        || name.startsWith(IndexFileNames.SEGMENTS)
        || name.startsWith(IndexFileNames.PENDING_SEGMENTS);
  }
}
