package io.github.paperboy.embed;

/// What the sum of some wordpieces' vectors should point to.
///
/// @param pieces of a text, in any order, with repetitions
/// @param target of unit length
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Lesson(int[] pieces, float[] target) {
  /// The encoder reads no more by default.
  static final int MOST_PIECES = 512;
}
