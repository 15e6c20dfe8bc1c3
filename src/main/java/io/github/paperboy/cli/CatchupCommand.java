package io.github.paperboy.cli;

import io.github.paperboy.app.CatchUp;
import io.github.paperboy.app.DigestDesk;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.retrieve.DayRange;
import io.github.paperboy.retrieve.ReadingTime;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy catchup`: what somebody who was away missed.
@Command(
    name = "catchup",
    description = "Shows what came in some days, as much as you have minutes to read.")
final class CatchupCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final CatchupOptions wish = new CatchupOptions();
  @Mixin private final SubjectOptions subjects = new SubjectOptions();

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  CatchupCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    wish.check();
    var opener = new Opener(surroundings, common);
    var purpose = wish.topics().isEmpty() ? Purpose.LOOK_UP : Purpose.QUESTIONS;
    try (var paperboy = opener.paperboy(purpose)) {
      var catchUp = new CatchUp(paperboy, opener.place());
      var range = wish.range(catchUp.newest(), catchUp.today());
      show(catchUp, range, papers(catchUp, range));
    }
    return Program.DONE;
  }

  private List<Paper> papers(CatchUp catchUp, DayRange range) {
    int limit = ReadingTime.papers(wish.minutes());
    if (wish.of() == CatchupOptions.Of.DIGESTS) {
      try (var desk = DigestDesk.open(catchUp.place())) {
        return catchUp.digested(desk, range, subjects.filter(), limit);
      }
    }
    var filter = subjects.filter().withDates(range.since(), range.until());
    return wish.topics().isEmpty()
        ? catchUp.discussed(filter, limit)
        : catchUp.about(wish.topics(), filter, limit);
  }

  private void show(CatchUp catchUp, DayRange range, List<Paper> papers) {
    var view = new BrowseView(surroundings.output());
    if (json) {
      view.json(fields -> {
        BrowseView.write(fields, range);
        fields.writeNumberField("minutes", wish.minutes());
        BrowseView.write(fields, papers);
      });
      return;
    }
    var minutes = wish.minutes() == 1 ? "1 minute" : wish.minutes() + " minutes";
    view.heading(range.words() + ", in " + minutes);
    view.papers(papers, catchUp.newest());
  }
}
