package io.github.paperboy.paper;

/// A stretch of a text.
///
/// @param start offset of its first character, in UTF-16 units from 0
/// @param end offset after its last character; greater than `start`
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span from %d to %d".formatted(start, end));
    }
  }

  /// @throws IndexOutOfBoundsException if the text is shorter than this span
  public String of(String text) {
    return text.substring(start, end);
  }
}
