package io.github.paperboy.sync;

import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Fetched.Progress;
import io.github.paperboy.source.LiveSource;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Start;
import io.github.paperboy.store.Arrival;
import io.github.paperboy.store.PaperHistory;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Looks up the papers that came without an id, by their titles, each once: the id of a saved
/// page's paper is found so, and with it everything that other sources know. The position is the
/// number of the last arrival that was looked at.
public final class TitleLookup implements LiveSource {
  /// A look-up takes 3 seconds; the rest is for the next round.
  private static final int PER_ROUND = 100;

  private static final int PORTION = 500;

  private final PaperHistory history;
  private final Function<String, Fetched> byTitle;

  /// @param byTitle gives a batch of at most one paper, or tells why it cannot
  public TitleLookup(PaperHistory history, Function<String, Fetched> byTitle) {
    this.history = history;
    this.byTitle = byTitle;
  }

  @Override
  public String name() {
    return "arxiv-titles";
  }

  @Override
  public PaperSource open(Start start) {
    long after =
        start instanceof Start.From(var position) && position.matches("\\d{1,18}")
            ? Long.parseLong(position)
            : 0;
    return new Reading(after);
  }

  private final class Reading implements PaperSource {
    private final Queue<Arrival> waiting = new ArrayDeque<>();
    private long looked;
    private int asked;
    private boolean ended;

    private Reading(long after) {
      this.looked = after;
    }

    @Override
    public String name() {
      return TitleLookup.this.name();
    }

    @Override
    public Fetched next() {
      if (waiting.isEmpty()) {
        waiting.addAll(history.arrivalsAfter(looked, PORTION));
      }
      if (ended || waiting.isEmpty() || asked == PER_ROUND) {
        return new Fetched.End();
      }
      var untitled = nextWithoutId();
      if (untitled == null) {
        return new Fetched.Batch(List.of(), List.of(), List.of(), progress());
      }
      asked++;
      var found = byTitle.apply(untitled.paper().title());
      if (!(found instanceof Fetched.Batch batch)) {
        ended = true;
        return found;
      }
      looked = untitled.number();
      return new Fetched.Batch(batch.papers(), batch.rejections(), List.of(), progress());
    }

    private @Nullable Arrival nextWithoutId() {
      for (var arrival = waiting.poll(); arrival != null; arrival = waiting.poll()) {
        if (arrival.paper().id().isOfTitle() && !arrival.paper().titleIsOpening()) {
          return arrival;
        }
        looked = arrival.number();
      }
      return null;
    }

    private Progress progress() {
      return new Progress(looked, history.lastArrival(), Long.toString(looked));
    }

    @Override
    public void close() {}
  }
}
