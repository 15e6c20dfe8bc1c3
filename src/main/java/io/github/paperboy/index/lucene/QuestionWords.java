package io.github.paperboy.index.lucene;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/// Words of a question that say that it is one and nothing of its subject. They are left out of
/// questions only: in a paper they stay searchable.
final class QuestionWords {
  private static final String LIST =
      """
      what which how who when where why do does did can could i me my we our you your am
      interested papers paper articles article about there any have has been from use used using
      show find exist deal some should would please studies study recent
      """;

  /// With the words that [TextAnalysis#ENGLISH] leaves out anyway.
  static final CharArraySet WITH_STOP_WORDS = withStopWords();

  private QuestionWords() {}

  private static CharArraySet withStopWords() {
    var words = new CharArraySet(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, true);
    LIST.strip().lines().forEach(line -> words.addAll(List.of(line.split(" "))));
    return CharArraySet.unmodifiableSet(words);
  }
}
