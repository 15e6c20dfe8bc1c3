package io.github.paperboy.retrieve;

import org.jspecify.annotations.Nullable;

/// A question in both vector spaces, unit length.
///
/// @param encoded null when there is no encoder to ask
/// @param statics the static vector
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record QuestionVectors(float @Nullable [] encoded, float[] statics) {}
