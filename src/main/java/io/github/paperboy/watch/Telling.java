package io.github.paperboy.watch;

import io.github.paperboy.digest.SendOnce;
import io.github.paperboy.digest.SendOutcome;
import io.github.paperboy.digest.Target;
import io.github.paperboy.store.WatchStore;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sends the notes of one round and keeps count of them. Used by one thread.
final class Telling {
  private final SendOnce<WatchStore.Told> path;
  private final Watches watches;
  private final List<WatchOutlet> outlets;
  private final InstantSource clock;
  private final List<RoundReport.Told> told = new ArrayList<>();
  private final List<RoundReport.Trouble> troubles = new ArrayList<>();

  Telling(
      SendOnce<WatchStore.Told> path,
      Watches watches,
      List<WatchOutlet> outlets,
      InstantSource clock) {
    this.path = path;
    this.watches = watches;
    this.outlets = outlets;
    this.clock = clock;
  }

  /// Where the notes for a target go.
  static Optional<WatchOutlet> outlet(List<WatchOutlet> outlets, Target target) {
    return outlets.stream().filter(outlet -> outlet.serves(target)).findFirst();
  }

  /// @throws InterruptedException if the process is to stop; what was begun is resumed by the next
  void tell(StandingWatch standing, Draft draft) throws InterruptedException {
    var watch = standing.watch();
    var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var outlet = outlet(outlets, watch.target()).orElseThrow();
    var post = new WatchPost(standing, draft, day, outlet);
    switch (path.run(post)) {
      case SendOutcome.Posted<Draft>(var sent, var message) ->
          told.add(new RoundReport.Told(post.note(sent), message));
      case SendOutcome.Refused<Draft>(var reason) -> {
        watches.pause(watch.id(), reason);
        outlet.paused(watch, reason);
        troubles.add(new RoundReport.Trouble(watch, reason));
      }
      case SendOutcome.Later<Draft>(_, var reason) ->
          troubles.add(new RoundReport.Trouble(watch, reason));
      case SendOutcome.Silent<Draft> _, SendOutcome.Nothing<Draft> _ -> {}
    }
  }

  void note(List<RoundReport.Trouble> others) {
    troubles.addAll(others);
  }

  List<RoundReport.Told> told() {
    return told;
  }

  List<RoundReport.Trouble> troubles() {
    return troubles;
  }
}
