package io.github.paperboy.index.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// Input and output with a say what was being done when it failed.
final class Io {
  private Io() {}

  interface Reading<T> {
    T get() throws IOException;
  }

  interface Writing {
    void run() throws IOException;
  }

  static <T> T read(String what, Reading<T> reading) {
    try {
      return reading.get();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot %s: %s".formatted(what, e.getMessage()), e);
    }
  }

  static void write(String what, Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot %s: %s".formatted(what, e.getMessage()), e);
    } catch (AlreadyClosedException e) {
      // Lucene closes a writer whose disk failed; what it failed on is the cause.
      if (e.getCause() instanceof IOException cause) {
        throw new UncheckedIOException("cannot %s: %s".formatted(what, cause.getMessage()), cause);
      }
      throw e;
    }
  }

  /// Closes what is open of these; that it could not be opened is told already.
  static void closeQuietly(@Nullable Closeable... open) {
    IOUtils.closeWhileHandlingException(open);
  }
}
