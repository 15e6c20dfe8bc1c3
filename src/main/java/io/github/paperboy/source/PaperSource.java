package io.github.paperboy.source;

import java.io.IOException;

/// A stream of papers from one place: a file or a service. Read by one thread, in batches small
/// enough that memory does not grow with the size of the source.
public interface PaperSource extends AutoCloseable {
  /// The name that papers of this source carry, such as `huggingface` or `jsonl`.
  String name();

  /// The next part of the source. After [Fetched.End] or [Fetched.Unavailable] there is no more.
  ///
  /// @throws IOException if bytes cannot be read; a record that cannot be understood is a
  ///   [Rejection] instead
  Fetched next() throws IOException;

  @Override
  void close() throws IOException;
}
