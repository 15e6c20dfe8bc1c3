package io.github.paperboy.app;

import io.github.paperboy.store.SourceStates;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.sync.SourceHealth;
import io.github.paperboy.sync.SyncPlan;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/// How the live sources of a data directory are doing. Asks no service.
public final class SourceCheck {
  private final Place place;

  public SourceCheck(Place place) {
    this.place = place;
  }

  /// Those that the settings name and those that were read before, in this order; none are read
  /// while there is no store.
  public List<SourceHealth> sources() {
    if (!Files.exists(place.data().store())) {
      return List.of();
    }
    try (var store =
        SqlitePaperStore.open(place.data().store(), place.config().store(), place.clock())) {
      return healths(place, store.sources());
    }
  }

  private static List<SourceHealth> healths(Place place, SourceStates states) {
    var now = place.clock().instant();
    var plan = new SyncPlan(place.config().sync());
    var names =
        Stream.concat(
                LiveSources.names(place.config()).stream(),
                states.all().stream().map(state -> state.name()))
            .distinct();
    return names
        .map(states::of)
        .map(state -> new SourceHealth(state, plan.next(state, now), now))
        .toList();
  }

  /// A line for each source that was ever tried.
  List<Check> checks() {
    return sources().stream()
        .filter(source -> source.isFailing() || source.state().lastGood() != null)
        .map(SourceCheck::check)
        .toList();
  }

  private static Check check(SourceHealth source) {
    return source.isFailing()
        ? Check.yellow(
            source.name(), source.words(), "it is tried again by itself, or by `paperboy sync`")
        : Check.green(source.name(), source.words());
  }
}
