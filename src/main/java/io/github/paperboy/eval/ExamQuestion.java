package io.github.paperboy.eval;

import java.util.List;

/// A question with what a right answer to it is.
///
/// @param id its name in reports
/// @param type what kind of question it is
/// @param turns the question, or several for a conversation
/// @param expect what to do with it
/// @param forbidden strings that must not occur in the answer
/// @param alsoOk titles whose citation is neither needed nor wrong
public record ExamQuestion(
    String id,
    Type type,
    List<Turn> turns,
    Expectation expect,
    List<String> forbidden,
    List<String> alsoOk) {
  public ExamQuestion {
    turns = List.copyOf(turns);
    forbidden = List.copyOf(forbidden);
    alsoOk = List.copyOf(alsoOk);
  }

  /// Kinds of question.
  public enum Type {
    SINGLE,
    FACT,
    MULTI,
    FILTER,
    COMPARE,
    LOOKUP,
    FOLLOWUP,
    UNANSWERABLE,
    HOSTILE
  }

  /// What to do with a question.
  public enum Expectation {
    ANSWER,
    REFUSE,
    SAFE
  }

  /// @param text what is asked
  /// @param gold exact titles that a right answer cites
  /// @param nuggets an answer holds at least one alternative of every group
  public record Turn(String text, List<String> gold, List<List<String>> nuggets) {
    public Turn {
      gold = List.copyOf(gold);
      nuggets = nuggets.stream().map(List::copyOf).toList();
    }
  }
}
