package io.github.paperboy.watch;

import io.github.paperboy.digest.DigestSettings;
import io.github.paperboy.digest.SendOnce;
import io.github.paperboy.digest.SendOutcome;
import io.github.paperboy.digest.Sender;
import io.github.paperboy.digest.Target;
import io.github.paperboy.store.StoredPost;
import io.github.paperboy.store.StoredWatch;
import io.github.paperboy.store.StoredWatch.Position;
import io.github.paperboy.store.WatchStore;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks what has come and happened since each watch was looked after last, and tells what is new
/// to it. Whoever calls [#run] from time to time loses nothing and tells nothing twice, however
/// many processes do it and whenever they end: a note's identity is the place where its watch
/// stands, and the watch moves on in the moment in which it is noted that the note was sent. Used
/// by one thread at a time.
public final class WatchRound {
  private final WatchStore store;
  private final Watches watches;
  private final WatchDesk desk;
  private final List<WatchOutlet> outlets;
  private final WatchSettings settings;
  private final double threshold;
  private final SendOnce<WatchStore.Told> path;
  private final InstantSource clock;

  private WatchRound(Base base, Sender sender, DigestSettings digest) {
    store = base.store();
    watches = base.watches();
    desk = base.desk();
    outlets = base.outlets();
    settings = base.settings();
    threshold = digest.threshold();
    path = SendOnce.of(store, sender, digest);
    clock = sender.clock();
  }

  /// What rounds stand on.
  ///
  /// @param store watches and notes
  /// @param watches the same for people
  /// @param desk papers and answers
  /// @param outlets where notes go; watches for other places are left to other processes
  public record Base(
      WatchStore store,
      Watches watches,
      WatchDesk desk,
      List<WatchOutlet> outlets,
      WatchSettings settings) {
    public Base {
      outlets = List.copyOf(outlets);
    }
  }

  /// @param digest how digests are chosen and sent, and notes like them
  public static WatchRound of(Base base, Sender sender, DigestSettings digest) {
    return new WatchRound(base, sender, digest);
  }

  /// One round.
  ///
  /// @throws InterruptedException if the process is to stop; what was begun is resumed by the next
  public RoundReport run() throws InterruptedException {
    var open = open();
    var served = served(open);
    var through = through(served);
    var waiting = served.stream().filter(each -> isWaiting(each, through, open)).toList();
    if (waiting.isEmpty()) {
      return new RoundReport(served.size(), 0, 0, 0, 0, List.of(), List.of());
    }
    desk.refresh();
    var sweep = new PaperSweep(store, desk, settings, threshold);
    var look = Look.at(waiting, through, store, sweep, settings.papers());
    var drafting = new Drafting(store, desk, clock.instant(), through);
    var tally = new Tally();
    List<StoredWatch> quiet = new ArrayList<>();
    for (var watch : waiting) {
      var draft = drafting.draft(watch, look.finding(watch));
      if (draft.news() == null && !open.containsKey(watch.watch().id())) {
        quiet.add(watch.stored());
      } else {
        tell(watch, draft, tally);
      }
    }
    store.pass(quiet, through);
    return new RoundReport(
        served.size(),
        look.papers(),
        look.events(),
        drafting.searched(),
        drafting.asked(),
        tally.told,
        tally.troubles);
  }

  /// What was begun and not ended, by watch.
  private Map<String, StoredPost> open() {
    return store.openPosts().stream()
        .collect(Collectors.toMap(StoredPost::subscription, Function.identity(), (one, _) -> one));
  }

  /// Those that can be told from here; one whose note was put off is left alone until its time.
  private List<StandingWatch> served(Map<String, StoredPost> open) {
    var now = clock.instant();
    return watches.standing().stream()
        .filter(StandingWatch::isActive)
        .filter(each -> outlet(each.watch().target()).isPresent())
        .filter(each ->
            Optional.ofNullable(open.get(each.watch().id()))
                .filter(post -> post.isHeld(now))
                .isEmpty())
        .toList();
  }

  private Optional<WatchOutlet> outlet(Target target) {
    return outlets.stream().filter(outlet -> outlet.serves(target)).findFirst();
  }

  private Position through(List<StandingWatch> served) {
    var earliest = served.stream().mapToLong(StandingWatch::arrival).min();
    return earliest.isEmpty()
        ? new Position(0, 0)
        : new Position(store.indexedAfter(earliest.getAsLong()), store.lastEvent());
  }

  private static boolean isWaiting(
      StandingWatch watch, Position through, Map<String, StoredPost> open) {
    var position = watch.stored().position();
    return !position.max(through).equals(position) || open.containsKey(watch.watch().id());
  }

  /// What came of the notes of a round.
  private static final class Tally {
    private final List<RoundReport.Told> told = new ArrayList<>();
    private final List<RoundReport.Trouble> troubles = new ArrayList<>();
  }

  private void tell(StandingWatch standing, Draft draft, Tally tally) throws InterruptedException {
    var watch = standing.watch();
    var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var post = new WatchPost(standing, draft, day, outlet(watch.target()).orElseThrow());
    switch (path.run(post)) {
      case SendOutcome.Posted<Draft>(var sent, var message) ->
          tally.told.add(new RoundReport.Told(post.note(sent), message));
      case SendOutcome.Refused<Draft>(var reason) -> {
        watches.pause(watch.id(), reason);
        tally.troubles.add(new RoundReport.Trouble(watch, reason));
      }
      case SendOutcome.Later<Draft>(_, var reason) ->
          tally.troubles.add(new RoundReport.Trouble(watch, reason));
      case SendOutcome.Silent<Draft> _, SendOutcome.Nothing<Draft> _ -> {}
    }
  }
}
