package io.github.paperboy.ask;

import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.SearchPlan;
import java.util.List;

/// What an answer is to be written from.
///
/// @param plan what the question was understood to ask for
/// @param evidence as [AnswerWriter#read] gave it, not empty
/// @param asker who asks
public record WritingTask(SearchPlan plan, List<Evidence> evidence, Asker asker) {
  public WritingTask {
    evidence = List.copyOf(evidence);
  }

  public WritingTask(SearchPlan plan, List<Evidence> evidence) {
    this(plan, evidence, Asker.ANONYMOUS);
  }
}
