package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.WatchOffice;
import io.github.paperboy.watch.RoundReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy watch run`: one round now.
@Command(
    name = "run",
    description = "Looks what has come since, writes the notes to their feeds and shows them.",
    footer = {"", "Watches that were made in Discord are told there, while `paperboy serve` runs."})
final class WatchRunCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  WatchRunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    var opener = new Opener(surroundings, common);
    try (var paperboy = opener.paperboy(Purpose.QUESTIONS);
        var office = WatchOffice.open(opener.place())) {
      var report = office.round(paperboy, List.of()).run();
      if (json) {
        new WatchView(surroundings.output()).json(WatchView.report(report));
      } else {
        show(report);
      }
      return report.troubles().isEmpty() ? Program.DONE : Program.FAILED;
    }
  }

  private void show(RoundReport report) {
    var output = surroundings.output();
    var view = new WatchView(output);
    for (var told : report.told()) {
      view.show(told.note());
      output.line("");
    }
    report
        .troubles()
        .forEach(
            each -> output.say("%s was not told: %s".formatted(each.watch().id(), each.reason())));
    output.say(
        "%s, %s, %s: %s."
            .formatted(
                count(report.watches(), "watch", "watches"),
                count(report.papers(), "new paper", "new papers"),
                count(report.events(), "event", "events"),
                count(report.told().size(), "note", "notes")));
    if (report.waiting() > 0) {
      output.say(
          "%s for being encoded, ten minutes at most; `paperboy encode` does it."
              .formatted(count(report.waiting(), "new paper waits", "new papers wait")));
    }
  }

  private static String count(long number, String one, String more) {
    return "%,d %s".formatted(number, number == 1 ? one : more);
  }
}
