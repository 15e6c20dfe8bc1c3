package io.github.paperboy.cli;

import io.github.paperboy.app.Paperboy;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.WatchOffice;
import io.github.paperboy.digest.Target;
import io.github.paperboy.watch.Begun;
import io.github.paperboy.watch.StandingWatch;
import io.github.paperboy.watch.Subject;
import io.github.paperboy.watch.Wish;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paperboy watch question`, `search`, `author`, `organisation` and `paper`.
@Command
final class WatchBeginCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Kind kind;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "TEXT",
      arity = "0..*",
      description = "The question, the words, the name, or the paper's id or title.")
  private List<String> words = List.of();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Of the notes: de, en (usual), es, fr, ja or zh.")
  private String language = "en";

  @Option(names = "--json", description = "One line of JSON instead of text.")
  private boolean json;

  /// What is watched.
  enum Kind {
    QUESTION("Tells when new papers change the answer."),
    SEARCH("Tells of new papers that a search would find."),
    AUTHOR("Tells of new papers by an author."),
    ORGANISATION("Tells of new papers from an organisation."),
    PAPER("Tells of new versions, withdrawal and code of a paper.");

    private final String description;

    Kind(String description) {
      this.description = description;
    }

    String description() {
      return description;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  WatchBeginCommand(Surroundings surroundings, Kind kind) {
    this.surroundings = surroundings;
    this.kind = kind;
  }

  @Override
  public Integer call() {
    var text = String.join(" ", words).strip();
    if (text.isEmpty()) {
      throw new WrongUsage("nothing to watch: write it after the command, in quotes");
    }
    var opener = new Opener(surroundings, common);
    try (var paperboy =
            opener.paperboy(kind == Kind.QUESTION ? Purpose.QUESTIONS : Purpose.LOOK_UP);
        var office = WatchOffice.open(opener.place())) {
      var begun = office.begin(wish(subject(text, paperboy)), paperboy);
      show(begun, opener.place().data().feeds().toString());
    }
    return Program.DONE;
  }

  private Subject subject(String text, Paperboy paperboy) {
    try {
      return switch (kind) {
        case QUESTION -> new Subject.Question(text);
        case SEARCH -> new Subject.Search(text);
        case AUTHOR -> new Subject.Author(text);
        case ORGANISATION -> new Subject.Organisation(text);
        case PAPER -> paper(text, paperboy);
      };
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private static Subject paper(String named, Paperboy paperboy) {
    try (var view = paperboy.view()) {
      var paper = NamedPaper.find(view, named);
      return new Subject.OnePaper(paper.id(), paper.title());
    }
  }

  private Wish wish(Subject subject) {
    try {
      return new Wish(subject, new Target.Feed(), "", language);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private void show(Begun begun, String feeds) {
    var output = surroundings.output();
    switch (begun) {
      case Begun.Watching(var standing) -> {
        var id = standing.watch().id();
        output.say(
            "Watching as %s; notes go to %s.rss.xml, .atom.xml and .json in %s."
                .formatted(id, id, feeds));
        show(standing);
      }
      case Begun.Already(var standing) -> {
        output.say("That is watched already.");
        show(standing);
      }
      case Begun.TooMany(int most, _) ->
          throw new Failure(
              "there are %d watches already; remove one with `paperboy watch remove ID`"
                  .formatted(most));
    }
  }

  private void show(StandingWatch standing) {
    var view = new WatchView(surroundings.output());
    if (json) {
      view.json(WatchView.standing(standing));
    } else {
      view.show(standing);
    }
  }
}
