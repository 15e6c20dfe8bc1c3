package io.github.paperboy.index.lucene;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/// Words of a question that say that it is one and nothing of its subject. They are left out of
/// questions only: in a paper they stay searchable.
final class QuestionWords {
  private static final String LIST =
      """
      what which how who whom whose when where why
      do does did can could should would will shall may might must
      i me my we us our you your am been being was were
      have has had any some there here about from
      paper papers article articles study studies work works research researchers
      use uses used using show shows shown find finds found exist exists deal deals
      please tell give list interested recent recently
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
