package io.github.paperboy.claim;

import io.github.paperboy.embed.EncodedText;
import io.github.paperboy.embed.SplitText;
import java.util.List;

/// Gives each text a vector and each of the given stretches of it, here single words, one in the
/// light of the text around it, all of unit length. `encoder::encodeSentencesAll` of
/// [io.github.paperboy.embed.Encoder] is one. Called by any number of threads.
@FunctionalInterface
public interface WordEncoder {
  /// @return as many as texts, in their order
  List<EncodedText> encode(List<SplitText> texts);
}
