package io.github.paperboy.testing;

import io.github.paperboy.claim.WordEncoder;
import io.github.paperboy.embed.EncodedText;
import io.github.paperboy.embed.SplitText;
import io.github.paperboy.embed.Vectors;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// An encoder without a model: the same word has the same vector, different words hardly anything
/// in common, a text is the sum of its words.
public final class HashedWords implements WordEncoder {
  private static final int DIMENSION = 256;

  @Override
  public List<EncodedText> encode(List<SplitText> texts) {
    return texts.stream().map(HashedWords::encode).toList();
  }

  private static EncodedText encode(SplitText text) {
    var words =
        text.sentences().stream()
            .map(span -> vector(span.of(text.text()).toLowerCase(Locale.ROOT)))
            .toList();
    var whole = new float[DIMENSION];
    for (var word : words) {
      for (int i = 0; i < DIMENSION; i++) {
        whole[i] += word[i];
      }
    }
    return new EncodedText(Vectors.normalise(whole), words);
  }

  private static float[] vector(String word) {
    var random = new Random(word.hashCode());
    var vector = new float[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return Vectors.normalise(vector);
  }
}
