package io.github.paperboy.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stream that results go to. It remembers why it could not be written, which the writers in
/// front of it do not tell. Used by one thread.
final class Results extends FilterOutputStream {
  private @Nullable IOException failure;

  Results(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /// What to tell when results were lost. Nothing when whoever read them has had enough, such as
  /// `head`.
  Optional<String> loss() {
    return failure == null || isOfReader(failure)
        ? Optional.empty()
        : Optional.of("the results could not be written: " + failure.getMessage());
  }

  private static boolean isOfReader(IOException failure) {
    return String.valueOf(failure.getMessage()).contains("Broken pipe");
  }
}
