package io.github.paperboy.embed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers the vectors of the texts encoded last: a question is encoded by the search, by the
/// match of its words and by the choice of sentences, which know nothing of each other; a standing
/// question, each time that papers come. Two threads that ask for the same new text at once both
/// encode it. Safe for several threads.
final class RecentVectors {
  /// Enough for what stands of a thousand watches. Each takes less than 2 kB.
  static final int MOST = 2_048;

  /// Longer texts are no questions and are not remembered.
  private static final int LONGEST = 1_000;

  private final Map<String, float[]> vectors =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > MOST;
        }
      };

  /// The vector of a text, the caller's own.
  ///
  /// @param encode makes it when it is not remembered
  float[] of(String text, Function<String, float[]> encode) {
    if (text.length() > LONGEST) {
      return encode.apply(text);
    }
    synchronized (vectors) {
      var known = vectors.get(text);
      if (known != null) {
        return known.clone();
      }
    }
    var made = encode.apply(text);
    synchronized (vectors) {
      vectors.put(text, made.clone());
    }
    return made;
  }
}
