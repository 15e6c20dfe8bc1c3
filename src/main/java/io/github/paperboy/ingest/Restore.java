package io.github.paperboy.ingest;

import io.github.paperboy.ingest.IngestEvent.Why;
import io.github.paperboy.paper.Paper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Brings an index back to what the store holds. Looks at a few numbers first, so that it costs
/// nothing when both agree.
final class Restore {
  private static final int PORTION = 1_000;

  private final Workshop workshop;
  private final IngestSettings settings;

  Restore(Workshop workshop, IngestSettings settings) {
    this.workshop = workshop;
    this.settings = settings;
  }

  /// Indexes what the index lacks, if it lacks anything.
  void ifNeeded() {
    long followed = workshop.store().followed(IndexFeed.FOLLOWER);
    if (indexed() < workshop.store().countThrough(followed)) {
      everything();
    } else if (followed < workshop.store().lastChange()) {
      changesAfter(followed);
    }
  }

  private long indexed() {
    try (var view = workshop.index().view()) {
      return view.stats().papers();
    }
  }

  private void changesAfter(long followed) {
    var store = workshop.store();
    var progress = new Progress(Why.BEHIND, store.count() - store.countThrough(followed));
    try (var feed = new IndexFeed(workshop, settings)) {
      var changes = store.changesAfter(followed, PORTION);
      while (!changes.papers().isEmpty() && !workshop.stop().stopped()) {
        feed.add(changes.papers(), changes.through());
        progress.add(changes.papers().size());
        changes = store.changesAfter(changes.through(), PORTION);
      }
    }
  }

  /// Indexes every stored paper, newest first.
  void everything() {
    var store = workshop.store();
    long through = store.lastChange();
    var progress = new Progress(Why.LOST, store.count());
    store.follow(IndexFeed.FOLLOWER, 0);
    try (var feed = new IndexFeed(workshop, settings)) {
      store.newestFirst(
          settings.batch(),
          papers -> {
            add(feed, papers);
            progress.add(papers.size());
          });
      if (!workshop.stop().stopped()) {
        feed.add(List.of(), through);
      }
    }
  }

  private void add(IndexFeed feed, List<Paper> papers) {
    if (!workshop.stop().stopped()) {
      feed.add(papers, 0);
    }
  }

  /// Counts and tells.
  private final class Progress {
    private final Why why;
    private final long total;
    private final Instant begun = workshop.clock().instant();
    private long done;

    private Progress(Why why, long total) {
      this.why = why;
      this.total = total;
    }

    private void add(int papers) {
      done += papers;
      var elapsed = Duration.between(begun, workshop.clock().instant());
      workshop.listener().on(new IngestEvent.Restoring(why, done, total, elapsed));
    }
  }
}
