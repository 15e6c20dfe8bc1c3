package io.github.paperboy.discord.card;

import io.github.paperboy.ask.Statement;
import java.util.List;

/// The statements of an answer as text with marks `[1]`. Pure.
final class Marks {
  private Marks() {}

  static String text(List<Statement> statements) {
    var text = new StringBuilder();
    for (var statement : statements) {
      boolean item = statement.block() == Statement.Block.ITEM;
      if (!text.isEmpty()) {
        text.append(item ? "\n" : " ");
      }
      text.append(item ? "• " : "").append(Markdown.escape(statement.text()));
      statement.citations().forEach(number -> text.append(" \\[").append(number).append("\\]"));
    }
    return text.toString();
  }
}
