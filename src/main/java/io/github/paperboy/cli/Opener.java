package io.github.paperboy.cli;

import io.github.paperboy.app.DataDirectory;
import io.github.paperboy.app.Intake;
import io.github.paperboy.app.LanguageModels;
import io.github.paperboy.app.Opening;
import io.github.paperboy.app.Paperboy;
import io.github.paperboy.app.Paperboy.Purpose;
import io.github.paperboy.app.Place;
import io.github.paperboy.app.TextGenerators;
import io.github.paperboy.ingest.IngestListener;
import io.github.paperboy.ingest.StopSignal;
import java.util.List;

/// Opens data directories for commands, and rebuilds an index that does not fit on the way.
final class Opener {
  private final Surroundings surroundings;
  private final CommonOptions options;
  private final Place place;

  Opener(Surroundings surroundings, CommonOptions options) {
    this(
        surroundings,
        options,
        new Place(
            options.data(surroundings),
            surroundings.installation(),
            options.config(surroundings),
            surroundings.clock(),
            surroundings.zone(),
            options.settings(surroundings)));
  }

  private Opener(Surroundings surroundings, CommonOptions options, Place place) {
    place
        .data()
        .problem()
        .ifPresent(problem -> {
          throw new WrongUsage(problem);
        });
    this.surroundings = surroundings;
    this.options = options;
    this.place = place;
  }

  /// The same for another data directory.
  Opener at(DataDirectory other) {
    return new Opener(surroundings, options, place.withData(other));
  }

  Place place() {
    return place;
  }

  /// Papers to be asked; says so when they are only the starter set.
  ///
  /// @throws Failure if there is nothing to ask
  Paperboy paperboy(Purpose purpose) {
    return paperboy(purpose, new LanguageModels(place, surroundings.environment()));
  }

  /// The same with other language models than the settings name.
  Paperboy paperboy(Purpose purpose, TextGenerators generators) {
    var opening = Paperboy.open(place, purpose, generators);
    if (opening instanceof Opening.Stale<Paperboy>(var reasons)) {
      rebuild(reasons);
      opening = Paperboy.open(place, purpose, generators);
    }
    var paperboy = opened(opening);
    if (paperboy.papers() == Paperboy.Papers.STARTER && !options.quiet()) {
      surroundings
          .output()
          .say(
              "No papers of your own yet: this is the starter set, with summaries written for"
                  + " Paperboy. Bring papers in with `paperboy ingest FILE`.");
    }
    return paperboy;
  }

  private void rebuild(List<String> reasons) {
    try (var view = new IngestView(surroundings.output(), progress());
        var intake = anew(new Intake.Watch(view, new StopSignal()), reasons)) {
      intake.rebuild();
    }
  }

  private Intake anew(Intake.Watch watch, List<String> reasons) {
    surroundings.output().say("The index is made anew: " + String.join("; ", reasons) + ".");
    return opened(Intake.openAnew(place, watch));
  }

  /// A data directory to write to; an index that does not fit is emptied, and filled again by what
  /// is done next.
  Intake intake(IngestListener listener, StopSignal stop) {
    var watch = new Intake.Watch(listener, stop);
    var opening = Intake.open(place, watch);
    if (opening instanceof Opening.Stale<Intake>(var reasons)) {
      return anew(watch, reasons);
    }
    return opened(opening);
  }

  Progress progress() {
    return Progress.of(surroundings.output(), options);
  }

  private static <T> T opened(Opening<T> opening) {
    return switch (opening) {
      case Opening.Ready<T>(var opened) -> opened;
      case Opening.Stale<T>(var reasons) -> throw new Failure(String.join("; ", reasons));
      case Opening.Refused<T>(var reason) -> throw new Failure(reason);
    };
  }
}
