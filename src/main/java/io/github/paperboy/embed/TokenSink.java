package io.github.paperboy.embed;

/// Takes the wordpieces of a text one by one, so that nothing is allocated for each of them.
@FunctionalInterface
interface TokenSink {
  /// @param id the wordpiece
  /// @param start offset in the text of the first character it stands for, in UTF-16 units
  /// @return whether more are wanted
  boolean accept(int id, int start);
}
