package io.github.paperboy.source.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The records of a file, one by one.
interface Records {
  /// The next record, or null after the last.
  ///
  /// @throws IOException if bytes cannot be read
  @Nullable Read next() throws IOException;
}
