package io.github.paperboy.embed;

import java.util.List;

/// The vectors of a text, in one space, each of unit length.
///
/// @param vector of the text, as far as the encoder reads
/// @param sentences of each sentence in order, in the light of the text around it; a sentence
///   without any wordpiece that was read has the zero vector
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record EncodedText(float[] vector, List<float[]> sentences) {
  public EncodedText {
    sentences = List.copyOf(sentences);
  }
}
