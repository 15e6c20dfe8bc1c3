package io.github.paperboy.cli;

import io.github.paperboy.app.CatchUp;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.retrieve.Browsing.Window;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `paperboy trending`: what is discussed most.
@Command(
    name = "trending",
    description = "Lists what is discussed most in the days up to the newest paper here.")
final class TrendingCommand implements Callable<Integer> {
  private static final int MOST = 1_000;

  private final Surroundings surroundings;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final SubjectOptions subjects = new SubjectOptions();

  @Option(names = "--window", paramLabel = "SPAN", description = "day, week (usual) or month.")
  private Window window = Window.WEEK;

  @Option(names = "-k", paramLabel = "N", description = "At most so many papers; 10 usually.")
  private int limit = 10;

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  TrendingCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > MOST) {
      throw new WrongUsage("-k is %d: give 1 to %d".formatted(limit, MOST));
    }
    var opener = new Opener(surroundings, common);
    try (var paperboy = opener.paperboy(Purpose.LOOK_UP)) {
      show(new CatchUp(paperboy, opener.place()));
    }
    return Program.DONE;
  }

  private void show(CatchUp catchUp) {
    var range = window.upTo(catchUp.newest());
    var filter = subjects.filter().withDates(range.since(), range.until());
    var papers = catchUp.discussed(filter, limit);
    var view = new BrowseView(surroundings.output());
    if (json) {
      view.json(fields -> {
        BrowseView.write(fields, range);
        BrowseView.write(fields, papers);
      });
    } else {
      view.heading("Most discussed, " + range.words());
      view.papers(papers, catchUp.newest());
    }
  }
}
