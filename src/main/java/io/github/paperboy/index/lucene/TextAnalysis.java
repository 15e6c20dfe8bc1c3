package io.github.paperboy.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How texts become terms. Safe for any number of threads.
final class TextAnalysis {
  /// Letters per stretch of [Fields#TITLE_GRAMS].
  static final int GRAM = 3;

  /// Wider than any name, so that a phrase cannot reach from one author into the next.
  private static final int BETWEEN_AUTHORS = 100;

  /// Stems of English text without stop words.
  static final Analyzer ENGLISH = new English(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);

  /// As [#ENGLISH], and without the words that make a question a question.
  static final Analyzer QUESTION = new English(QuestionWords.WITH_STOP_WORDS);

  /// What the yardstick prescribes.
  static final Analyzer PLAIN = new EnglishAnalyzer();

  /// Parts of names without case and accents.
  static final Analyzer NAMES = new Names();

  /// Stretches of a text that is folded already.
  static final Analyzer GRAMS = new Grams();

  /// The analyzer of each field.
  static final Analyzer INDEXING =
      new PerFieldAnalyzerWrapper(
          ENGLISH, Map.of(Fields.PLAIN, PLAIN, Fields.AUTHOR, NAMES, Fields.TITLE_GRAMS, GRAMS));

  private TextAnalysis() {}

  static List<String> terms(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot analyse a text of " + text.length() + " characters", e);
    }
    return terms;
  }

  private static final class English extends Analyzer {
    private final CharArraySet stopWords;

    English(CharArraySet stopWords) {
      this.stopWords = stopWords;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      var words = new StandardTokenizer();
      TokenStream folded =
          new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
      return new TokenStreamComponents(
          words, new PorterStemFilter(new StopFilter(folded, stopWords)));
    }
  }

  private static final class Names extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      var parts = new StandardTokenizer();
      return new TokenStreamComponents(parts, new ASCIIFoldingFilter(new LowerCaseFilter(parts)));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
      return BETWEEN_AUTHORS;
    }
  }

  private static final class Grams extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      return new TokenStreamComponents(new NGramTokenizer(GRAM, GRAM));
    }
  }
}
