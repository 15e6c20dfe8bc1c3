package io.github.paperboy.sync;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Fetched.Progress;
import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Rejection;
import io.github.paperboy.source.Start;
import io.github.paperboy.store.Arrival;
import io.github.paperboy.store.PaperHistory;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Looks up the papers that came without an id, by their titles, each once: the id of a saved
/// page's paper is found so, and with it everything that other sources know. A title over which the
/// service fails gives way to those after it and is asked for again on later days, a few times; two
/// in a row are the service's trouble, and the round ends.
public final class TitleLookup implements LiveSource {
  /// A look-up takes 3 seconds; the rest is for the next round.
  private static final int PER_ROUND = 100;

  private static final int PORTION = 500;

  private final PaperHistory history;
  private final Function<String, Fetched> byTitle;
  private final InstantSource clock;

  /// @param byTitle gives a batch of at most one paper, or tells why it cannot
  public TitleLookup(PaperHistory history, Function<String, Fetched> byTitle, InstantSource clock) {
    this.history = history;
    this.byTitle = byTitle;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "arxiv-titles";
  }

  @Override
  public PaperSource open(Start start) {
    return new Reading(TitlePosition.parse(start instanceof Start.From(var text) ? text : ""));
  }

  private final class Reading implements PaperSource {
    private final Queue<Arrival> waiting = new ArrayDeque<>();
    private TitlePosition position;
    private int asked;
    private boolean hasFailed;
    private boolean ended;

    private Reading(TitlePosition position) {
      this.position = position;
    }

    @Override
    public String name() {
      return TitleLookup.this.name();
    }

    @Override
    public Fetched next() {
      if (waiting.isEmpty()) {
        waiting.addAll(history.arrivalsAfter(position.looked(), PORTION));
      }
      if (ended || asked == PER_ROUND) {
        return new Fetched.End();
      }
      if (waiting.isEmpty()) {
        return nextAgain();
      }
      var untitled = nextWithoutId();
      return untitled == null ? batch(List.of(), List.of()) : lookUp(untitled);
    }

    private @Nullable Arrival nextWithoutId() {
      for (var arrival = waiting.poll(); arrival != null; arrival = waiting.poll()) {
        if (lacksId(arrival.paper())) {
          return arrival;
        }
        position = position.past(arrival.number());
      }
      return null;
    }

    private static boolean lacksId(Paper paper) {
      return paper.id().isOfTitle() && !paper.titleIsOpening();
    }

    /// After one that failed, others would not tell whether the title or the service is to blame.
    private Fetched nextAgain() {
      var due = hasFailed ? Optional.<TitlePosition.Later>empty() : position.due(clock.instant());
      if (due.isEmpty()) {
        return new Fetched.End();
      }
      long number = due.get().number();
      var arrival =
          history.arrivalsAfter(number - 1, 1).stream()
              .filter(each -> each.number() == number && lacksId(each.paper()))
              .findFirst();
      if (arrival.isEmpty()) {
        position = position.done(number);
        return batch(List.of(), List.of());
      }
      return lookUp(arrival.get());
    }

    private Fetched lookUp(Arrival arrival) {
      asked++;
      return switch (byTitle.apply(arrival.paper().title())) {
        case Fetched.Batch(var papers, var rejections, _, _) -> {
          position = position.done(arrival.number());
          yield batch(papers, rejections);
        }
        case Fetched.Unavailable(var reason, var retryAt)
            when retryAt == null && !hasFailed && position.hasRoomFor(arrival.number()) ->
            later(arrival.number(), reason);
        case Fetched.Unavailable unavailable -> end(unavailable);
        case Fetched.Unchanged unchanged -> end(unchanged);
        case Fetched.End end -> end(end);
      };
    }

    private Fetched end(Fetched last) {
      ended = true;
      return last;
    }

    private Fetched later(long number, String reason) {
      hasFailed = true;
      position = position.failed(number, clock.instant());
      var what =
          position
              .again(number)
              .map(at -> "is looked up again after " + at)
              .orElse("is not looked up again");
      return batch(List.of(), List.of(new Rejection(number, reason + "; its title " + what)));
    }

    private Fetched batch(List<Paper> papers, List<Rejection> rejections) {
      return new Fetched.Batch(papers, rejections, List.of(), progress());
    }

    private Progress progress() {
      return new Progress(position.looked(), history.lastArrival(), position.toString());
    }

    @Override
    public void close() {}
  }
}
