package io.github.paperboy.digest;

import java.util.Set;

/// A topic with what papers are compared with.
///
/// @param text as the subscription words it
/// @param stems its words
/// @param phrases which of them stand side by side
/// @param encoded its vector in the encoder's space
/// @param statics its static vector
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Topic(String text, Set<String> stems, Phrases phrases, float[] encoded, float[] statics) {}
