package io.github.paperboy.claim;

import io.github.paperboy.paper.Span;
import java.util.List;
import java.util.stream.IntStream;

/// A claim or a sentence of an abstract, analysed: what can be said of it alone. Immutable.
final class Statement {
  private final String text;
  private final Span span;
  private final List<Word> words;
  private final int[] content;
  private final double[] denied;
  private final boolean[] contrasted;
  private final List<Quantity> quantities;
  private final float[] vector;
  private final List<float[]> wordVectors;

  /// @param span where it stands in its abstract
  /// @param vector of the whole, of unit length
  /// @param wordVectors one for each word
  Statement(Parsed parsed, Span span, float[] vector, List<float[]> wordVectors) {
    this.text = parsed.text();
    this.span = span;
    this.words = parsed.words();
    this.vector = vector;
    this.wordVectors = wordVectors;
    this.content = IntStream.range(0, words.size()).filter(i -> words.get(i).content()).toArray();
    this.denied = Negation.of(words, Clauses.of(text, words), parsed.lexicon());
    this.contrasted = Attribution.contrasted(text, words);
    this.quantities = Quantities.of(text, words);
  }

  /// A text cut into words, before it is encoded.
  record Parsed(String text, List<Word> words, Lexicon lexicon) {
    static Parsed of(String text, Lexicon lexicon) {
      return new Parsed(text, Words.of(text, lexicon), lexicon);
    }

    List<Span> spans() {
      return words.stream().map(Word::span).toList();
    }
  }

  String text() {
    return text;
  }

  Span span() {
    return span;
  }

  List<Word> words() {
    return words;
  }

  Word word(int i) {
    return words.get(i);
  }

  int size() {
    return words.size();
  }

  /// The indices of the words that say something.
  int[] content() {
    return content;
  }

  double denied(int i) {
    return denied[i];
  }

  boolean isDenied(int i) {
    return denied[i] > 0.5;
  }

  boolean denies() {
    return IntStream.range(0, denied.length).anyMatch(i -> denied[i] > 0);
  }

  boolean contrasted(int i) {
    return contrasted[i];
  }

  List<Quantity> quantities() {
    return quantities;
  }

  float[] vector() {
    return vector;
  }

  float[] vector(int i) {
    return wordVectors.get(i);
  }
}
