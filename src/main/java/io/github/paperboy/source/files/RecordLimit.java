package io.github.paperboy.source.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Keeps a parser from taking a record of any size into memory: reading fails when more bytes than
/// allowed come without a new record. For one thread.
final class RecordLimit extends FilterInputStream {
  private final long limit;
  private long count;

  RecordLimit(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  void startRecord() {
    count = 0;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (count > limit) {
      throw new ExceededException();
    }
    int read = super.read(buffer, offset, length);
    count += Math.max(0, read);
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /// A record is larger than allowed.
  static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
