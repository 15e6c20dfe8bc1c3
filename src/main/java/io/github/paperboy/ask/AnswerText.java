package io.github.paperboy.ask;

import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.Turn;
import java.util.List;
import java.util.stream.Collectors;

/// An answer as plain text: sentences with their citation marks, items on lines of their own. Pure.
public final class AnswerText {
  private AnswerText() {}

  /// The whole text; a refusal gives its reason.
  public static String plain(Answer answer) {
    return switch (answer) {
      case Answer.Cited cited -> join(cited.statements());
      case Answer.Unsupported unsupported -> unsupported.reason();
      case Answer.NothingFound nothing -> nothing.reason();
      case Answer.Failed failed -> failed.reason();
    };
  }

  /// The outcome as one word of the JSON contract.
  public static String status(Answer answer) {
    return switch (answer) {
      case Answer.Cited _ -> "cited";
      case Answer.NothingFound _ -> "nothing_found";
      case Answer.Unsupported _ -> "unsupported";
      case Answer.Failed _ -> "failed";
    };
  }

  /// One statement with its marks: `text [1][2]`.
  public static String marked(Statement statement) {
    return statement.text()
        + statement.citations().stream()
            .map(n -> "[" + n + "]")
            .collect(Collectors.joining("", " ", ""));
  }

  /// What a later question of the conversation needs to know of this answer.
  public static Turn turn(Answer answer) {
    List<PaperId> cited =
        answer instanceof Answer.Cited it
            ? it.citations().stream().map(citation -> citation.paper().id()).toList()
            : List.of();
    return new Turn(answer.trace().plan().question(), cited);
  }

  private static String join(List<Statement> statements) {
    var text = new StringBuilder();
    for (var statement : statements) {
      var item = statement.block() == Statement.Block.ITEM;
      if (!text.isEmpty()) {
        text.append(item ? "\n" : " ");
      }
      text.append(item ? "• " : "").append(marked(statement));
    }
    return text.toString();
  }
}
