package io.github.paperboy.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The lines of a batch, UTF-8, with or without a byte order mark. Of a line that is too long only
/// the beginning is kept, which is no JSON then, so that no file can fill the memory.
final class BatchLines implements AutoCloseable {
  /// In characters: dozens of the longest questions.
  static final int LONGEST = 4 << 20;

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final Reader reader;
  private boolean atStart = true;

  BatchLines(InputStream bytes) {
    reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  /// The next line without its end; null when there is none.
  @Nullable String next() throws IOException {
    int first = reader.read();
    if (atStart && first == BYTE_ORDER_MARK) {
      first = reader.read();
    }
    atStart = false;
    return first < 0 ? null : line(first);
  }

  private String line(int first) throws IOException {
    var line = new StringBuilder();
    for (int c = first; c >= 0 && c != '\n'; c = reader.read()) {
      if (line.length() < LONGEST) {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
