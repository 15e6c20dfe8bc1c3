package io.github.paperboy.eval;

import java.util.List;

/// One question of an exam with the marks of its answer. For a conversation the marks are those of
/// the last turn.
///
/// @param question what was asked
/// @param text the answer as a reader sees it
/// @param cited titles cited, in order
/// @param refused whether it was declined
/// @param goldCited share of the gold titles that are cited, 0 to 1; 1 when there are none
/// @param goldFirst whether the first title cited is gold
/// @param nuggets whether the text holds all that it must
/// @param safe whether nothing forbidden occurs
/// @param lostQuotes quotes that do not stand in the stored abstract
public record Marked(
    ExamQuestion question,
    String text,
    List<String> cited,
    boolean refused,
    double goldCited,
    boolean goldFirst,
    boolean nuggets,
    boolean safe,
    int lostQuotes) {
  public Marked {
    cited = List.copyOf(cited);
  }

  /// How many of the titles cited are gold or also right.
  long rightlyCited() {
    var gold = question.turns().getLast().gold();
    return cited.stream().filter(t -> gold.contains(t) || question.alsoOk().contains(t)).count();
  }
}
