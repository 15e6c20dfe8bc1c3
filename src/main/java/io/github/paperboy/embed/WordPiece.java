package io.github.paperboy.embed;

/// Cuts text into the wordpieces of an uncased BERT vocabulary: control characters go, accents go,
/// everything is lower-cased, punctuation and CJK characters stand alone, each word is cut greedily
/// from the left. Any string is accepted; words that cannot be spelt become the unknown piece, and
/// marks such as `[SEP]` in the text are only punctuation and letters. Immutable, safe for threads.
public final class WordPiece {
  private final Vocabulary vocabulary;
  private final int unknown;
  private final int begin;
  private final int end;

  WordPiece(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    unknown = vocabulary.mark("[UNK]");
    begin = vocabulary.mark("[CLS]");
    end = vocabulary.mark("[SEP]");
  }

  /// The number of wordpieces; ids go from 0 to one less.
  public int size() {
    return vocabulary.size();
  }

  /// The ids of a text's pieces, without the marks at its ends.
  ///
  /// @param limit at most so many; the rest of the text is not looked at
  public int[] ids(String text, int limit) {
    return tokens(text, limit).ids();
  }

  Tokens tokens(String text, int limit) {
    var tokens = new Tokens(limit);
    tokenize(text, tokens);
    return tokens;
  }

  void tokenize(String text, TokenSink sink) {
    new WordSplitter(vocabulary, unknown, sink).split(text);
  }

  /// A model's input: the pieces `from` to `to` between the two marks.
  int[] input(Tokens tokens, int from, int to) {
    var ids = new int[to - from + 2];
    ids[0] = begin;
    for (var i = from; i < to; i++) {
      ids[i - from + 1] = tokens.id(i);
    }
    ids[ids.length - 1] = end;
    return ids;
  }

  /// A model's input of the pieces `from` to `to`, each a text of its own: three ids per piece.
  int[] inputs(int from, int to) {
    var ids = new int[3 * (to - from)];
    for (var i = 0; i < to - from; i++) {
      ids[3 * i] = begin;
      ids[3 * i + 1] = from + i;
      ids[3 * i + 2] = end;
    }
    return ids;
  }
}
