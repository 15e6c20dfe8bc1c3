package io.github.paperboy.retrieve;

import io.github.paperboy.index.PaperFilter;
import io.github.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks questions of a small made-up index, on a Wednesday in December.
final class Questions {
  static final LocalDate TODAY = LocalDate.of(2025, 12, 17);
  static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of(
              "nvidia", "NVIDIA",
              "facebook", "AI at Meta",
              "google", "Google",
              "deepmind", "Google DeepMind",
              "tencent", "Tencent",
              "sensenova", "SenseNova",
              "thu-ml", "Tsinghua University"),
          Set.of("cs.CL", "cs.LG", "stat.ML"),
          Set.of("huggingface", "jsonl"));

  private Questions() {}

  static SearchPlan plan(String question) {
    return plan(Request.of(question));
  }

  static SearchPlan plan(Request request) {
    return new QueryUnderstanding().understand(request, VOCABULARY, TODAY);
  }

  /// A question whose conditions of some kinds are not wanted.
  static SearchPlan ignoring(String question, Understood.Kind... kinds) {
    return plan(new Request(question, List.of(), PaperFilter.NONE, Set.of(kinds)));
  }

  /// The second turn of a conversation whose first answer cited the papers `a`, `b` and `c`.
  static SearchPlan after(String first, String second) {
    var cited = List.of(new PaperId("a"), new PaperId("b"), new PaperId("c"));
    var turn = new Turn(plan(first).question(), cited);
    return plan(new Request(second, List.of(turn), PaperFilter.NONE, Set.of()));
  }

  /// The meanings read of one kind, in order, joined by `; `.
  static String meanings(SearchPlan plan, Understood.Kind kind) {
    return String.join(
        "; ",
        plan.understood().stream()
            .filter(each -> each.kind() == kind)
            .map(Understood::meaning)
            .toList());
  }
}
