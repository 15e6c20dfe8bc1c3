package io.github.paperboy.ask;

import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.List;
import java.util.Locale;

/// What an answer is to be written from.
///
/// @param plan what the question was understood to ask for
/// @param evidence as [AnswerWriter#read] gave it, not empty
/// @param language in which it is to be written, where that can be done
public record WritingTask(SearchPlan plan, List<Evidence> evidence, Locale language) {
  public WritingTask {
    evidence = List.copyOf(evidence);
  }

  public WritingTask(SearchPlan plan, List<Evidence> evidence) {
    this(plan, evidence, Locale.ENGLISH);
  }
}
