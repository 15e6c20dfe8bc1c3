package io.github.paperboy.ingest;

import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.ForeignText;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.store.StoreException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the failures of one source from the others. What comes from outside, and a position that
/// was left long ago, may be such that reading fails in a way that nobody has thought of; that is
/// this source's trouble, told in words, and not the end of the round. Trouble with the store is
/// everybody's and passes through.
final class ShelteredSource implements PaperSource {
  private static final Logger LOG = LoggerFactory.getLogger(ShelteredSource.class);
  private static final int LONGEST_REASON = 200;

  private final String name;
  private final PaperSource source;

  private ShelteredSource(String name, PaperSource source) {
    this.name = name;
    this.source = source;
  }

  /// @throws IOException if there is nothing to read, for whatever reason
  static PaperSource open(IngestInput input) throws IOException {
    try {
      return new ShelteredSource(input.name(), input.opener().open());
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      throw unforeseen(input.name(), "could not be opened", e);
    }
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public Fetched next() throws IOException {
    try {
      return source.next();
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      throw unforeseen(name, "gave what could not be read", e);
    }
  }

  /// What was read is stored by then: a failure is no trouble of its papers.
  @Override
  public void close() throws IOException {
    try {
      source.close();
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.warn("closing {} failed", name, e);
    }
  }

  private static IOException unforeseen(String name, String what, RuntimeException e) {
    LOG.warn("{} {}", name, what, e);
    var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new IOException(
        "%s %s: %s".formatted(name, what, ForeignText.oneLine(reason, LONGEST_REASON)), e);
  }
}
