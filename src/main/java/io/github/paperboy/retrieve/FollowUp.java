package io.github.paperboy.retrieve;

import io.github.paperboy.paper.PaperId;
import java.util.List;

/// How a question hangs on the turn before it.
sealed interface FollowUp {
  /// It stands alone.
  record Fresh() implements FollowUp {}

  /// It asks more about papers of the turn before.
  ///
  /// @param papers those papers; empty when the turn before cited none
  /// @param phrase the words that point back
  record SamePapers(List<PaperId> papers, String phrase) implements FollowUp {}

  /// It asks for other papers, on the topic before with a change.
  ///
  /// @param first the first word that points back
  /// @param end after the last word that points back
  record Similar(int first, int end) implements FollowUp {}

  /// It asks the same again under other conditions.
  record OtherConditions(String phrase) implements FollowUp {}

  /// It compares something new with the topic before.
  record Compared(String phrase) implements FollowUp {}
}
