package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.Receipts;
import io.github.paperboy.ask.Receipt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `paperboy rerun`: asks again what a receipt tells of, and shows what changed.
@Command(name = "rerun", description = "Asks again what a receipt tells of; shows what changed.")
final class RerunCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID", description = "Of the receipt.")
  private String id = "";

  RerunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var opener = new Opener(surroundings, common);
    try (var receipts = Receipts.open(opener.place())) {
      var then = receipts.find(id).orElseThrow(() -> ReceiptCommand.missing(id));
      // The question as it was understood stands without its conversation.
      var request = then.terms().asked(then.standalone());
      try (var paperboy = opener.paperboy(Purpose.QUESTIONS)) {
        show(then, receipts.keep(request, paperboy.ask(request, then.terms()::limited)));
      }
    }
    return Program.DONE;
  }

  private void show(Receipt then, Receipt now) {
    var output = surroundings.output();
    var changes = then.changes(now);
    output.line("%s, asked %s".formatted(then.id(), then.asked()));
    output.line("%s, asked %s".formatted(now.id(), now.asked()));
    if (changes.isEmpty()) {
      output.line("Nothing changed.");
    }
    changes.forEach(change -> output.hanging("- ", "  ", change));
  }
}
