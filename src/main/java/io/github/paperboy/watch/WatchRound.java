package io.github.paperboy.watch;

import io.github.paperboy.digest.DigestSettings;
import io.github.paperboy.digest.SendOnce;
import io.github.paperboy.digest.Sender;
import io.github.paperboy.store.StoredPost;
import io.github.paperboy.store.StoredWatch;
import io.github.paperboy.store.StoredWatch.Position;
import io.github.paperboy.store.WatchStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks what has come and happened since each watch was looked after last, and tells what is new
/// to it. Whoever calls [#run] from time to time loses nothing and tells nothing twice, however
/// many processes do it and whenever they end: a note's identity is the place where its watch
/// stands, and the watch moves on in the moment in which it is noted that the note was sent. Used
/// by one thread at a time.
public final class WatchRound {
  /// After so many watches without news it is noted that they were looked after.
  private static final int PORTION = 50;

  private final WatchStore store;
  private final Watches watches;
  private final WatchDesk desk;
  private final List<WatchOutlet> outlets;
  private final WatchSettings settings;
  private final double threshold;
  private final SendOnce<WatchStore.Told> path;
  private final InstantSource clock;
  private final Setbacks setbacks;

  private WatchRound(Base base, Sender sender, DigestSettings digest) {
    store = base.store();
    watches = base.watches();
    desk = base.desk();
    outlets = base.outlets();
    settings = base.settings();
    threshold = digest.threshold();
    path = SendOnce.of(store, sender, digest);
    clock = sender.clock();
    setbacks = new Setbacks(clock);
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
    return run(() -> true);
  }

  /// A round that ends early when it is told to; the next one goes on where it is.
  ///
  /// @param goOn asked before each watch
  /// @throws InterruptedException if the process is to stop; what was begun is resumed by the next
  public RoundReport run(BooleanSupplier goOn) throws InterruptedException {
    setbacks.begin();
    var open = open();
    var served = served(open);
    var through = through(served);
    if (waiting(served, through, open).isEmpty()) {
      return RoundReport.idle(served.size(), 0);
    }
    desk.refresh();
    var ripe = ripe(served, through);
    var waiting = waiting(served, ripe, open);
    var idle = RoundReport.idle(served.size(), through.arrival() - ripe.arrival());
    return waiting.isEmpty() ? idle : new Turn(idle, waiting, ripe, open).take(goOn);
  }

  /// The looking after those that wait.
  private final class Turn {
    private final RoundReport before;
    private final List<StandingWatch> waiting;
    private final Position through;
    private final Map<String, StoredPost> open;
    private final Telling telling = new Telling(path, watches, outlets, clock);
    private final List<StoredWatch> quiet = new ArrayList<>();

    Turn(
        RoundReport before,
        List<StandingWatch> waiting,
        Position through,
        Map<String, StoredPost> open) {
      this.before = before;
      this.waiting = waiting;
      this.through = through;
      this.open = open;
    }

    RoundReport take(BooleanSupplier goOn) throws InterruptedException {
      var sweep = new PaperSweep(store, desk, setbacks, settings, threshold);
      var look = Look.at(waiting, through, store, sweep, settings.papers());
      var drafting = new Drafting(store, desk, clock.instant(), through);
      for (var watch : waiting) {
        if (!goOn.getAsBoolean()) {
          break;
        }
        if (!setbacks.isResting(watch.watch())) {
          setbacks.attempt(
              watch.watch(), () -> tell(watch, drafting.draft(watch, look.finding(watch))));
        }
      }
      pass();
      telling.note(setbacks.takeFresh());
      return new RoundReport(
          before.watches(),
          look.papers(),
          look.events(),
          before.waiting(),
          drafting.searched(),
          drafting.asked(),
          telling.told(),
          telling.troubles());
    }

    private void tell(StandingWatch watch, Draft draft) throws InterruptedException {
      if (draft.news() != null || open.containsKey(watch.watch().id())) {
        telling.tell(watch, draft);
        return;
      }
      quiet.add(watch.stored());
      if (quiet.size() == PORTION) {
        pass();
      }
    }

    private void pass() {
      store.pass(quiet, through);
      quiet.clear();
    }
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
        .filter(each -> !setbacks.isResting(each.watch()))
        .filter(each -> Telling.outlet(outlets, each.watch().target()).isPresent())
        .filter(each ->
            Optional.ofNullable(open.get(each.watch().id()))
                .filter(post -> post.isHeld(now))
                .isEmpty())
        .toList();
  }

  private Position through(List<StandingWatch> served) {
    var earliest = served.stream().mapToLong(StandingWatch::arrival).min();
    return earliest.isEmpty()
        ? new Position(0, 0)
        : new Position(store.indexedAfter(earliest.getAsLong()), store.lastEvent());
  }

  private Position ripe(List<StandingWatch> served, Position through) {
    var earliest = served.stream().mapToLong(StandingWatch::arrival).min().orElse(0);
    var ripeness = new Ripeness(store, desk, clock.instant());
    return new Position(ripeness.through(earliest, through.arrival()), through.event());
  }

  private static List<StandingWatch> waiting(
      List<StandingWatch> served, Position through, Map<String, StoredPost> open) {
    return served.stream()
        .filter(each -> {
          var position = each.stored().position();
          return !position.max(through).equals(position) || open.containsKey(each.watch().id());
        })
        .toList();
  }
}
