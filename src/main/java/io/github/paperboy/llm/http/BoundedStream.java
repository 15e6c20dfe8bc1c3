package io.github.paperboy.llm.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that breaks off when it gets too long, so that no server can fill the memory.
final class BoundedStream extends FilterInputStream {
  private long left;

  BoundedStream(InputStream stream, long most) {
    super(stream);
    left = most;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("the server does not stop");
    }
  }
}
