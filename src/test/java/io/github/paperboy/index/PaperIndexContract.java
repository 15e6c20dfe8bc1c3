package io.github.paperboy.index;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What every engine must do. A test of an engine extends this and says how an empty index is made.
public abstract class PaperIndexContract
    implements WritingContract,
        WordsContract,
        TitleContract,
        FilterContract,
        OrderContract,
        VectorContract,
        HostileTextContract {
  private PaperIndex index;

  /// An index without papers for [Entries#FINGERPRINT].
  protected abstract PaperIndex emptyIndex();

  @BeforeEach
  void openIndex() {
    index = emptyIndex();
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  @Override
  public PaperIndex index() {
    return index;
  }
}
