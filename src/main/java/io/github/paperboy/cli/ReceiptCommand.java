package io.github.paperboy.cli;

import io.github.paperboy.app.Receipts;
import io.github.paperboy.ask.Receipt;
import io.github.paperboy.ask.ReceiptTerms;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy receipt`: how an answer came about.
@Command(name = "receipt", description = "Shows how an answer came about.")
final class ReceiptCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID", description = "As the answer names it.")
  private String id = "";

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  ReceiptCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (var receipts = Receipts.open(new Opener(surroundings, common).place())) {
      if (json) {
        surroundings.output().out().println(receipts.json(id).orElseThrow(() -> missing(id)));
      } else {
        show(receipts.find(id).orElseThrow(() -> missing(id)));
      }
    }
    return Program.DONE;
  }

  static Failure missing(String id) {
    return new Failure(
        "no receipt '%s' here; `paperboy ask --receipt` and answers by models leave one"
            .formatted(id));
  }

  private void show(Receipt receipt) {
    fact("receipt", receipt.id() + ", " + receipt.asked());
    fact("question", receipt.question());
    if (!receipt.standalone().equals(receipt.question())) {
      fact("read as", receipt.standalone());
    }
    if (!receipt.terms().equals(ReceiptTerms.NONE)) {
      fact("set", receipt.terms().words());
    }
    receipt.understood().forEach(each -> fact("understood", each));
    fact("status", receipt.status());
    fact("answer", receipt.answer());
    fact(
        "verified",
        "%d of %d, %d removed"
            .formatted(receipt.verified(), receipt.statements(), receipt.removed()));
    fact("written by", receipt.writer());
    receipt.failures().forEach(each -> fact("tried", each));
    if (!receipt.prompt().isEmpty()) {
      fact("prompt", receipt.prompt());
      fact(
          "tokens",
          "%d read, %d written, cost %.6f"
              .formatted(receipt.inputTokens(), receipt.outputTokens(), receipt.cost()));
    }
    fact("index", "%,d papers, newest %s".formatted(receipt.papers(), receipt.newest()));
    for (var read : receipt.evidence()) {
      fact(
          "evidence " + read.rank(),
          "%s (%s, %.4f)".formatted(read.title(), read.id(), read.score()));
    }
    receipt.timings().forEach((stage, time) -> fact(stage, "%.1f ms".formatted(time)));
  }

  private void fact(String name, String value) {
    surroundings.output().hanging("%-14s".formatted(name), " ".repeat(14), value);
  }
}
