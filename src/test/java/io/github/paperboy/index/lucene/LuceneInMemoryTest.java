package io.github.paperboy.index.lucene;

import io.github.paperboy.index.Entries;
import io.github.paperboy.index.PaperIndex;
import io.github.paperboy.index.PaperIndexContract;

class LuceneInMemoryTest extends PaperIndexContract {
  @Override
  protected PaperIndex emptyIndex() {
    return LuceneIndexes.inMemory(LuceneSettings.DEFAULTS, Entries.FINGERPRINT);
  }
}
