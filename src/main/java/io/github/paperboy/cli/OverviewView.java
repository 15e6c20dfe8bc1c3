package io.github.paperboy.cli;

import io.github.paperboy.ask.Comparison;
import io.github.paperboy.ask.Overview;
import io.github.paperboy.ask.Statement;
import java.util.stream.Collectors;

/// Shows papers in short and side by side on a terminal.
final class OverviewView {
  private final Output output;

  OverviewView(Output output) {
    this.output = output;
  }

  void show(Overview overview) {
    var text = overview.statements().stream().map(Statement::text).collect(Collectors.joining(" "));
    output.paragraph("", text.isEmpty() ? "This paper has no abstract here." : text);
    output.out().println();
    new PaperView(output).item("[1]", overview.paper());
    output.out().println();
    output.out().println(output.terminal().dim(PlainText.line(overview.writing().writer())));
  }

  /// A block for each aspect with a line for each paper: a table of abstracts is too wide for a
  /// terminal.
  void show(Comparison comparison) {
    for (var row : comparison.rows()) {
      output.out().println(output.terminal().bold(row.aspect().key()));
      for (int i = 0; i < row.cells().size(); i++) {
        var mark = "  [" + (i + 1) + "] ";
        output.hanging(mark, " ".repeat(mark.length()), row.cells().get(i).text());
      }
    }
    output.out().println();
    var papers = new PaperView(output);
    for (int i = 0; i < comparison.papers().size(); i++) {
      papers.item("[" + (i + 1) + "]", comparison.papers().get(i));
    }
    output.out().println();
    output.out().println(output.terminal().dim(PlainText.line(comparison.writing().writer())));
  }
}
