package io.github.paperboy.ask;

import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.retrieve.Understood;
import java.util.List;
import java.util.stream.Collectors;

/// The sentences with which Paperboy declines. Fixed, so that code and tests know them.
public final class Refusals {
  private Refusals() {}

  /// Nothing meets the conditions of the question.
  static String nothingMeets(SearchPlan plan) {
    var conditions =
        plan.understood().stream()
            .filter(each -> each.kind() != Understood.Kind.INSTRUCTION)
            .map(Understood::meaning)
            .distinct()
            .collect(Collectors.joining(", "));
    if (conditions.isEmpty() && !plan.understood().isEmpty()) {
      return notAQuestion();
    }
    return conditions.isEmpty()
        ? "No paper in this index matches."
        : "No paper in this index meets: " + conditions + ".";
  }

  /// The papers found are about something else.
  public static String offTopic() {
    return "No abstract in this index answers that.";
  }

  /// None of the things that the question names is in a paper found.
  ///
  /// @param names as written in the question, at least one
  public static String notMentioned(List<String> names) {
    return "No abstract in this index mentions " + String.join(" or ", names) + ".";
  }

  /// The papers found are on the matter but silent on what is asked.
  public static String notStated() {
    return "The abstracts in this index do not state that.";
  }

  /// The paper is found but does not say what is asked of it.
  ///
  /// @param what what it does not state, such as `its authors' names`
  /// @param title the paper's title
  public static String notStated(String what, String title) {
    return "The abstract of “" + title + "” does not state " + what + ".";
  }

  /// The text asks for something Paperboy does not do.
  public static String notAQuestion() {
    return "That is not a question about papers.";
  }
}
