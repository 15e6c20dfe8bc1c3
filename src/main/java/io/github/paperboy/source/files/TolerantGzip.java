package io.github.paperboy.source.files;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Unpacks gzip as far as it goes: where the data break off or are damaged the text ends, and
/// [#damage()] says why.
final class TolerantGzip extends FilterInputStream {
  private @Nullable String damage;

  /// @throws IOException if not even the header can be read
  TolerantGzip(InputStream packed, Path path) throws IOException {
    super(unpack(packed, path));
  }

  private static InputStream unpack(InputStream packed, Path path) throws IOException {
    try {
      return new GZIPInputStream(packed, 1 << 16);
    } catch (EOFException | ZipException e) {
      throw new IOException(
          "%s looks like gzip, but its header is damaged; fetch the file again".formatted(path), e);
    }
  }

  Optional<String> damage() {
    return Optional.ofNullable(damage);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (damage != null) {
      return -1;
    }
    try {
      return super.read(buffer, offset, length);
    } catch (EOFException e) {
      damage = "the gzip data end early";
    } catch (ZipException e) {
      damage = "the gzip data are damaged: " + e.getMessage();
    }
    return -1;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
