package io.github.paperboy.cli;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.AnswerText;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Trace;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.Evidence;
import java.time.Duration;
import java.util.List;

/// Shows an answer on a terminal: what was understood, the answer, its sources, what was searched.
final class AnswerView {
  private static final String ITEM = "• ";
  private static final String SUSPICIOUS =
      "⚠ holds text that reads like an instruction to the answering machine";
  private static final String UNVERIFIED = " (not verified)";

  private final Output output;
  private final String warning;
  private final PaperView papers;

  /// @param warning how old the papers are when that needs to be said, else empty
  AnswerView(Output output, String warning) {
    this.output = output;
    this.warning = warning;
    this.papers = new PaperView(output);
  }

  void show(Answer answer) {
    papers.understood(answer.trace().plan().understood());
    switch (answer) {
      case Answer.Cited cited -> cited(cited);
      case Answer.Unsupported(var reason, var nearest, _) -> declined(reason, nearest);
      case Answer.NothingFound(var reason, var nearest, _) -> declined(reason, nearest);
      case Answer.Failed(var reason, var evidence, _) ->
          declined(reason, evidence.stream().limit(3).map(Evidence::paper).toList());
    }
    output.out().println();
    output.out().println(output.terminal().dim(footer(answer)));
    if (!warning.isEmpty()) {
      output.paragraph("", "⚠ " + warning);
    }
  }

  private void cited(Answer.Cited cited) {
    var sentences = new StringBuilder();
    for (var statement : cited.statements()) {
      var text = AnswerText.marked(statement) + (statement.holds() ? "" : UNVERIFIED);
      switch (statement.block()) {
        case SENTENCE -> sentences.append(sentences.isEmpty() ? "" : " ").append(text);
        case ITEM -> {
          flush(sentences);
          output.hanging(ITEM, " ".repeat(ITEM.length()), text);
        }
      }
    }
    flush(sentences);
    output.out().println();
    cited.citations().forEach(this::source);
  }

  private void source(Citation source) {
    papers.item("[" + source.number() + "]", source.paper());
    if (source.suspicious()) {
      output.paragraph("    ", SUSPICIOUS);
    }
  }

  private void flush(StringBuilder sentences) {
    if (!sentences.isEmpty()) {
      output.paragraph("", sentences.toString());
      sentences.setLength(0);
    }
  }

  private void declined(String reason, List<Paper> nearest) {
    output.paragraph("", reason);
    if (!nearest.isEmpty()) {
      output.out().println();
      output.out().println("Nearest papers:");
      nearest.forEach(paper -> papers.item("-", paper));
    }
  }

  private static String footer(Answer answer) {
    Trace trace = answer.trace();
    var searched = "searched " + AnswerWords.searched(trace.searched());
    var total = trace.timings().getOrDefault("total", Duration.ZERO);
    var time = "%d ms".formatted(total.toMillis());
    return answer instanceof Answer.Cited cited
        ? cited.writer() + badge(cited) + " · " + searched + " · " + time
        : searched + " · " + time;
  }

  /// Nothing when all statements are quotes: what is quoted needs no count.
  private static String badge(Answer.Cited cited) {
    boolean quoted =
        cited.statements().stream().allMatch(each -> each.verdict() == Statement.Verdict.QUOTED);
    return quoted ? "" : " · " + cited.badge().words();
  }
}
