package io.github.paperboy.guard;

import java.util.HashSet;
import java.util.Set;

/// An unmasked text with its words, for quick looks before patterns are tried.
///
/// @param text unmasked
/// @param words its runs of Latin letters, each once
/// @param longest how long its longest run of Latin letters, figures and plus signs is
record Held(String text, Set<String> words, int longest) {
  static Held of(String text) {
    var words = new HashSet<String>();
    int word = 0;
    int run = 0;
    int longest = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter) {
        if (word < i) {
          words.add(text.substring(word, i));
        }
        word = i + 1;
      }
      run = letter || (c >= '0' && c <= '9') || c == '+' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return new Held(text, words, longest);
  }

  boolean any(Set<String> wanted) {
    for (var word : wanted) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// Whether there are letters beyond Latin ones, or signs.
  boolean isForeign() {
    return text.chars().anyMatch(c -> c > 0x24F);
  }
}
