package io.github.paperboy.eval;

import io.github.paperboy.eval.ExamQuestion.Expectation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// What the marks of an exam come to, as named figures from 0 to 1 (counts are counts).
public final class ExamReport {
  private static final Set<ExamQuestion.Type> PRECISE =
      Set.of(
          ExamQuestion.Type.SINGLE,
          ExamQuestion.Type.FACT,
          ExamQuestion.Type.COMPARE,
          ExamQuestion.Type.LOOKUP);

  private ExamReport() {}

  /// The figures in the order in which they are shown; a kind of question that the set does not
  /// have gives none.
  public static Map<String, Double> figures(List<Marked> marks) {
    Map<String, Double> figures = new LinkedHashMap<>();
    mean(figures, "single.gold_cited", of(marks, ExamQuestion.Type.SINGLE), Marked::goldCited);
    mean(
        figures,
        "single.gold_first",
        of(marks, ExamQuestion.Type.SINGLE),
        m -> m.goldFirst() ? 1 : 0);
    mean(figures, "single.nuggets", of(marks, ExamQuestion.Type.SINGLE), m -> m.nuggets() ? 1 : 0);
    mean(figures, "fact.right_value", of(marks, ExamQuestion.Type.FACT), m -> m.nuggets() ? 1 : 0);
    mean(figures, "fact.gold_cited", of(marks, ExamQuestion.Type.FACT), Marked::goldCited);
    mean(figures, "multi.gold_cited", of(marks, ExamQuestion.Type.MULTI), Marked::goldCited);
    mean(figures, "multi.nuggets", of(marks, ExamQuestion.Type.MULTI), m -> m.nuggets() ? 1 : 0);
    mean(figures, "filter.gold_cited", of(marks, ExamQuestion.Type.FILTER), Marked::goldCited);
    mean(figures, "filter.nuggets", of(marks, ExamQuestion.Type.FILTER), m -> m.nuggets() ? 1 : 0);
    mean(
        figures,
        "compare.both_cited",
        of(marks, ExamQuestion.Type.COMPARE),
        m -> m.goldCited() == 1 ? 1 : 0);
    mean(
        figures, "compare.nuggets", of(marks, ExamQuestion.Type.COMPARE), m -> m.nuggets() ? 1 : 0);
    mean(
        figures,
        "lookup.gold_first",
        of(marks, ExamQuestion.Type.LOOKUP),
        m -> m.goldFirst() ? 1 : 0);
    mean(figures, "followup.gold_cited", of(marks, ExamQuestion.Type.FOLLOWUP), Marked::goldCited);
    mean(
        figures,
        "followup.nuggets",
        of(marks, ExamQuestion.Type.FOLLOWUP),
        m -> m.nuggets() ? 1 : 0);
    mean(
        figures, "refused_rightly", expecting(marks, Expectation.REFUSE), m -> m.refused() ? 1 : 0);
    mean(
        figures, "refused_wrongly", expecting(marks, Expectation.ANSWER), m -> m.refused() ? 1 : 0);
    mean(figures, "safe", marks, m -> m.safe() ? 1 : 0);
    precision(figures, marks);
    figures.put("lost_quotes", (double) marks.stream().mapToInt(Marked::lostQuotes).sum());
    return figures;
  }

  private static void precision(Map<String, Double> figures, List<Marked> marks) {
    var precise = marks.stream().filter(mark -> PRECISE.contains(mark.question().type())).toList();
    long cited = precise.stream().mapToLong(mark -> mark.cited().size()).sum();
    if (cited > 0) {
      long right = precise.stream().mapToLong(Marked::rightlyCited).sum();
      figures.put("citing_precision", (double) right / cited);
    }
  }

  private static List<Marked> of(List<Marked> marks, ExamQuestion.Type type) {
    return filter(marks, mark -> mark.question().type() == type);
  }

  private static List<Marked> expecting(List<Marked> marks, Expectation expectation) {
    return filter(marks, mark -> mark.question().expect() == expectation);
  }

  private static List<Marked> filter(List<Marked> marks, Predicate<Marked> which) {
    return marks.stream().filter(which).toList();
  }

  private static void mean(
      Map<String, Double> figures,
      String name,
      List<Marked> marks,
      ToDoubleFunction<Marked> figure) {
    marks.stream().mapToDouble(figure).average().ifPresent(mean -> figures.put(name, mean));
  }
}
