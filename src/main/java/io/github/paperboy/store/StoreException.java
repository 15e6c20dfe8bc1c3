package io.github.paperboy.store;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/// The store could not be read or written. The message is for people: what was being done, to which
/// file, what stood in the way and what to do about it.
public final class StoreException extends UncheckedIOException {
  @Serial private static final long serialVersionUID = 1;

  StoreException(String message, Throwable cause) {
    super(message, new IOException(cause.getClass().getSimpleName(), cause));
  }

  StoreException(String message) {
    super(message, new IOException(message));
  }
}
