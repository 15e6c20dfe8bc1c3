package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Entries;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.PaperIndexContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends PaperIndexContract {
  @TempDir private Path directory;

  @Override
  protected PaperIndex emptyIndex() {
    return Opened.ready(
        LuceneIndexes.openWriter(directory, LuceneSettings.DEFAULTS, Entries.FINGERPRINT));
  }
}
