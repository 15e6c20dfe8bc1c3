package io.github.paperboy.source.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Lines of a stream, none of which takes more memory than allowed. Bytes that are not UTF-8 become
/// U+FFFD. For one thread.
final class LineReader {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private long number;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// @param number from 1
  /// @param text without its line break; empty when the line is too long
  /// @param bytes its size without the line break
  /// @param isWhole whether a line break ends it
  record Line(long number, String text, long bytes, boolean isWhole) {}

  /// How many lines have been read.
  long number() {
    return number;
  }

  boolean isTooLong(Line line) {
    return line.bytes() > limit;
  }

  /// The next line, or null after the last.
  @Nullable Line next() throws IOException {
    if (start == end && !fill()) {
      return null;
    }
    number++;
    var line = new ByteArrayOutputStream(256);
    long bytes = 0;
    while (true) {
      int stop = lineBreak();
      bytes += stop - start;
      if (bytes <= limit) {
        line.write(buffer, start, stop - start);
      }
      start = stop;
      if (stop < end) {
        start++;
        return line(line, bytes, true);
      }
      if (!fill()) {
        return line(line, bytes, false);
      }
    }
  }

  private Line line(ByteArrayOutputStream line, long bytes, boolean isWhole) {
    if (bytes > limit) {
      return new Line(number, "", bytes, isWhole);
    }
    var text = line.toString(UTF_8);
    return new Line(
        number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, bytes, isWhole);
  }

  private int lineBreak() {
    int at = start;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer, 0, buffer.length);
    start = 0;
    end = Math.max(0, read);
    return read > 0;
  }
}
