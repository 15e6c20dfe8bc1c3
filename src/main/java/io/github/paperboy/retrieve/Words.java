package io.github.paperboy.retrieve;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/// A question cut into words, for readers that look for phrases in it. Words that a reader has
/// claimed are hidden from the readers after it. Immutable.
final class Words {
  private final String text;
  private final List<Word> words;
  private final BitSet claimed;

  private Words(String text, List<Word> words, BitSet claimed) {
    this.text = text;
    this.words = words;
    this.claimed = claimed;
  }

  /// @param text as [Cleaning] leaves it
  static Words of(String text) {
    return new Words(text, Tokens.of(text), new BitSet());
  }

  /// These words, with those that were found in them hidden.
  Words without(Collection<Found> found) {
    if (found.isEmpty()) {
      return this;
    }
    var hidden = (BitSet) claimed.clone();
    found.forEach(each -> hidden.set(each.first(), each.end()));
    return new Words(text, words, hidden);
  }

  String text() {
    return text;
  }

  int size() {
    return words.size();
  }

  boolean has(int index) {
    return index >= 0 && index < words.size() && !claimed.get(index);
  }

  /// The word in lower case; empty when it is claimed or there is none.
  String key(int index) {
    return has(index) ? words.get(index).key() : "";
  }

  Word word(int index) {
    return words.get(index);
  }

  /// The word as it was written; empty when it is claimed or there is none.
  String written(int index) {
    if (!has(index)) {
      return "";
    }
    var word = words.get(index);
    return text.substring(word.start(), word.end() - (word.possessive() ? 2 : 0));
  }

  /// What stands before a word; a break at either end of the question.
  Word.Gap gap(int index) {
    return index > 0 && index < words.size() ? words.get(index).gap() : Word.Gap.BREAK;
  }

  /// Whether a word follows the one before it within the same clause.
  boolean follows(int index) {
    return gap(index) != Word.Gap.BREAK;
  }

  boolean possessive(int index) {
    return has(index) && words.get(index).possessive();
  }

  boolean capital(int index) {
    return has(index) && Character.isUpperCase(text.charAt(words.get(index).start()));
  }

  /// Some words as they were written, with what stands between them.
  String slice(int first, int end) {
    if (first >= end) {
      return "";
    }
    return text.substring(words.get(first).start(), words.get(end - 1).end());
  }
}
