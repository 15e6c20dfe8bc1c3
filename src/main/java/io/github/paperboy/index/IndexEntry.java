package io.github.paperboy.index;

import io.github.paperboy.paper.Paper;
import org.jspecify.annotations.Nullable;

/// A paper as it goes into an index.
///
/// @param paper the paper
/// @param staticVector its vector in [Space#STATIC], unit length
/// @param encoding its vectors in [Space#ENCODED]; null until it is encoded
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record IndexEntry(Paper paper, float[] staticVector, @Nullable Encoding encoding) {}
