package io.github.paperboy.ask;

import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.List;

/// Writes an answer from evidence. Implementations are safe for several threads.
public interface AnswerWriter {
  /// Who writes here, as shown to readers.
  String label();

  /// What to record of an answer when there was nothing to write it from.
  default Writing unwritten() {
    return Writing.by(label());
  }

  /// Whether it is as good as sure, before the evidence is read closely, that it carries an answer:
  /// what would otherwise be in vain may begin.
  ///
  /// @param evidence best first, not empty
  default boolean promises(SearchPlan plan, List<Evidence> evidence) {
    return false;
  }

  /// What will soon be read and written, so that what takes long may begin. Nothing is told to the
  /// sink before [#write].
  ///
  /// @param found all that the search found, best first
  default void begin(WritingTask found, AnswerSink sink) {}

  /// The evidence in the order in which it is best read for this question; what cannot help may be
  /// left out.
  ///
  /// @param evidence best first, not empty
  List<Evidence> read(SearchPlan plan, List<Evidence> evidence);

  /// Writes statements whose quotes number the evidence from 1. The result is checked by
  /// [CitationCheck] before anyone sees it.
  ///
  /// @param sink hears the text while it is written, if it takes long
  Written write(WritingTask task, AnswerSink sink);
}
