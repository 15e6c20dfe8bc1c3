package io.github.paperboy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// An address of this machine where nobody listens, and nobody else can begin to: a port that is
/// merely free may be another test's a moment later.
public final class SilentPort implements AutoCloseable {
  private final Socket held = new Socket();

  public SilentPort() {
    try {
      held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot hold a port", e);
    }
  }

  /// Ends in `/v1`, as those of language models do.
  public String url() {
    return "http://127.0.0.1:%d/v1".formatted(held.getLocalPort());
  }

  @Override
  public void close() {
    try {
      held.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot let a port go", e);
    }
  }
}
