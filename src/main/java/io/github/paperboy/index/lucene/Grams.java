package io.github.paperboy.index.lucene;

import java.util.LinkedHashSet;
import java.util.Set;

/// The different three-letter stretches of a folded text, as [TextAnalysis#GRAMS] indexes them.
final class Grams {
  private Grams() {}

  static Set<String> of(String squeezed) {
    Set<String> grams = new LinkedHashSet<>();
    for (int i = 0; i + TextAnalysis.GRAM <= squeezed.length(); i++) {
      grams.add(squeezed.substring(i, i + TextAnalysis.GRAM));
    }
    return grams;
  }
}
