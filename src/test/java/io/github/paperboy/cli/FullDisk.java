package io.github.paperboy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Takes nothing.
final class FullDisk extends OutputStream {
  static PrintWriter writer() {
    return new PrintWriter(new FullDisk(), false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int b) throws IOException {
    throw new IOException("No space left on device");
  }
}
