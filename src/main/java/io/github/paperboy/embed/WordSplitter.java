package io.github.paperboy.embed;

import java.text.Normalizer;

/// One pass over one text: gathers the characters of a word as the vocabulary spells them, each
/// with its offset in the text, and hands its pieces on when the word ends.
final class WordSplitter {
  /// Longer words become the unknown piece, as in the reference tokenizer.
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;
  private final int unknown;
  private final TokenSink sink;

  private final char[] word = new char[LONGEST_WORD + 2];
  private final int[] offsets = new int[LONGEST_WORD + 2];
  private final int[] hashes;
  private final int[] pieceIds = new int[LONGEST_WORD];
  private final int[] pieceStarts = new int[LONGEST_WORD];
  private int length;
  private boolean open = true;

  WordSplitter(Vocabulary vocabulary, int unknown, TokenSink sink) {
    this.vocabulary = vocabulary;
    this.unknown = unknown;
    this.sink = sink;
    hashes = new int[vocabulary.longest() + 1];
  }

  void split(String text) {
    for (var i = 0; i < text.length() && open; ) {
      var character = text.codePointAt(i);
      if (character < 0x80) {
        take(character, i);
      } else {
        takeDecomposed(character, i);
      }
      i += Character.charCount(character);
    }
    endWord();
  }

  private void takeDecomposed(int character, int offset) {
    var plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
    for (var i = 0; i < plain.length(); ) {
      var part = plain.codePointAt(i);
      take(part, offset);
      i += Character.charCount(part);
    }
  }

  private void take(int character, int offset) {
    switch (CharacterClass.of(character)) {
      case WORD -> append(Character.toLowerCase(character), offset);
      case SPACE -> endWord();
      case ALONE -> {
        endWord();
        append(character, offset);
        endWord();
      }
      case DROPPED -> {}
    }
  }

  private void append(int character, int offset) {
    if (length > LONGEST_WORD) {
      return;
    }
    offsets[length] = offset;
    if (Character.isBmpCodePoint(character)) {
      word[length++] = (char) character;
    } else {
      word[length++] = Character.highSurrogate(character);
      offsets[length] = offset;
      word[length++] = Character.lowSurrogate(character);
    }
  }

  private void endWord() {
    if (length > 0 && open) {
      var pieces = length > LONGEST_WORD ? 0 : cut();
      if (pieces == 0) {
        open = sink.accept(unknown, offsets[0]);
      }
      for (var i = 0; i < pieces && open; i++) {
        open = sink.accept(pieceIds[i], offsets[pieceStarts[i]]);
      }
    }
    length = 0;
  }

  /// Longest piece first, from the left; 0 pieces when some part cannot be spelt.
  private int cut() {
    var count = 0;
    for (var from = 0; from < length; count++) {
      var to = longestFrom(from, count);
      if (to == from) {
        return 0;
      }
      pieceStarts[count] = from;
      from = to;
    }
    return count;
  }

  private int longestFrom(int from, int count) {
    var most = Math.min(length - from, vocabulary.longest());
    for (var i = 0; i < most; i++) {
      hashes[i + 1] = Vocabulary.extend(hashes[i], word[from + i]);
    }
    for (var to = from + most; to > from; to--) {
      var id =
          from == 0
              ? vocabulary.beginning(hashes[to - from], word, from, to)
              : vocabulary.continuing(hashes[to - from], word, from, to);
      if (id != Vocabulary.ABSENT) {
        pieceIds[count] = id;
        return to;
      }
    }
    return from;
  }
}
