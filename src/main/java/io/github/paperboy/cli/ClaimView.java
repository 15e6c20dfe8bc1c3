package io.github.paperboy.cli;

import io.github.paperboy.claim.ClaimCheck.Checked;
import io.github.paperboy.claim.Label;
import io.github.paperboy.claim.Reason;
import java.util.Locale;
import java.util.Optional;

/// Shows on a terminal what a check of a claim found: the verdict, why, the sentence, the paper.
final class ClaimView {
  private final Output output;

  ClaimView(Output output) {
    this.output = output;
  }

  void show(Optional<Checked> checked) {
    checked.ifPresentOrElse(
        this::show, () -> output.paragraph("", "No paper here is near enough to check this."));
  }

  private void show(Checked checked) {
    var verdict = checked.verdict();
    var terminal = output.terminal();
    output
        .out()
        .println(
            terminal.bold(heading(verdict.label()))
                + terminal.dim(String.format(Locale.ROOT, " · likelihood %.2f", verdict.score())));
    for (Reason reason : verdict.reasons()) {
      output.hanging("• ", "  ", reason.text());
    }
    if (!verdict.quote().isEmpty()) {
      output.out().println();
      output.hanging("  “", "   ", verdict.quote() + "”");
    }
    output.out().println();
    new PaperView(output).item("[1]", checked.paper());
  }

  private static String heading(Label label) {
    return switch (label) {
      case SUPPORTED -> "Supported";
      case CONTRADICTED -> "Contradicted";
      case NOT_ENOUGH -> "The abstract does not say";
    };
  }
}
