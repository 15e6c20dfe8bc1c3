package io.github.paperboy.ingest;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.PaperStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Brings stored papers into the index on a few threads while the caller reads on. Holds a bounded
/// number of batches; a caller that is too quick waits. Commits from time to time, and after a
/// commit notes in the store how far the index has come. Used by one thread.
///
/// After a failure of the index nothing more is written; what it lacks, the next run restores.
final class IndexFeed implements AutoCloseable {
  /// The index's name among the followers of the store.
  static final String FOLLOWER = PaperStore.INDEX;

  private static final int BATCHES_PER_THREAD = 3;

  private final Workshop workshop;
  private final Entries entries;
  private final Duration commitEvery;
  private final ExecutorService workers;
  private final ExecutorService committer =
      Executors.newSingleThreadExecutor(named("index-commit"));
  private final Semaphore room;
  private final Watermark watermark = new Watermark();
  private final Set<PaperId> running = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private CompletableFuture<Void> workDone = CompletableFuture.completedFuture(null);
  private CompletableFuture<Void> commitDone = CompletableFuture.completedFuture(null);
  private final AtomicBoolean waiting = new AtomicBoolean();
  private Instant lastCommit;
  private boolean dirty;
  private boolean failureThrown;

  IndexFeed(Workshop workshop, IngestSettings settings) {
    this.workshop = workshop;
    this.entries = new Entries(workshop);
    this.commitEvery = settings.commitEvery();
    this.workers = Executors.newFixedThreadPool(settings.threads(), named("index-feed"));
    this.room = new Semaphore(settings.threads() * BATCHES_PER_THREAD);
    this.lastCommit = workshop.clock().instant();
  }

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().daemon().name(name + "-", 0).factory();
  }

  /// Takes papers in; returns before they are indexed.
  ///
  /// @param through when these and all earlier papers are in, the index has every change up to this
  void add(List<Paper> papers, long through) {
    throwFailure();
    waitForEarlier(papers);
    room.acquireUninterruptibly();
    var batch = watermark.begin(through);
    dirty = true;
    var work =
        CompletableFuture.runAsync(() -> index(papers, batch), workers)
            .whenComplete((_, thrown) -> batchEnded(papers, thrown));
    workDone = CompletableFuture.allOf(workDone, work);
    commitIfDue();
  }

  /// Batches overtake each other; a paper that comes twice must not end as it was first.
  private void waitForEarlier(List<Paper> papers) {
    if (papers.stream().flatMap(IndexFeed::ids).anyMatch(running::contains)) {
      settle(workDone);
    }
    papers.forEach(paper -> running.add(paper.id()));
  }

  /// The ids under which a paper may stand in the index.
  private static Stream<PaperId> ids(Paper paper) {
    return Stream.concat(Stream.of(paper.id()), paper.formerIds().stream());
  }

  private void index(List<Paper> papers, Watermark.Batch batch) {
    if (failure.get() == null && !papers.isEmpty()) {
      workshop.index().upsert(entries.of(papers));
    }
    watermark.end(batch);
  }

  private void batchEnded(List<Paper> papers, @Nullable Throwable thrown) {
    papers.forEach(paper -> running.remove(paper.id()));
    note(thrown);
    room.release();
  }

  private void note(@Nullable Throwable thrown) {
    if (thrown != null) {
      failure.compareAndSet(null, thrown);
    }
  }

  private void throwFailure() {
    var thrown = failure.get();
    if (thrown != null && !failureThrown) {
      failureThrown = true;
      throw Stoppable.unwrapped(thrown);
    }
  }

  private void commitIfDue() {
    var now = workshop.clock().instant();
    if (commitDone.isDone() && Duration.between(lastCommit, now).compareTo(commitEvery) >= 0) {
      lastCommit = now;
      commitDone =
          CompletableFuture.runAsync(this::commit, committer).whenComplete((_, e) -> note(e));
    }
  }

  /// Makes what was taken in so far durable and visible once it is indexed, without waiting.
  void commitSoon() {
    if (waiting.compareAndSet(false, true)) {
      lastCommit = workshop.clock().instant();
      commitDone =
          CompletableFuture.allOf(workDone, commitDone)
              .handle((_, _) -> true)
              .thenRunAsync(this::commitWaiting, committer)
              .whenComplete((_, e) -> note(e));
    }
  }

  /// What is taken in from now on waits for another commit.
  private void commitWaiting() {
    waiting.set(false);
    commit();
  }

  private void commit() {
    if (failure.get() != null) {
      return;
    }
    long reached = watermark.reached();
    workshop.index().commit();
    workshop.index().refresh();
    if (reached > workshop.store().followed(FOLLOWER)) {
      workshop.store().follow(FOLLOWER, reached);
    }
  }

  /// Waits until everything is indexed, durable and visible.
  ///
  /// @throws RuntimeException what went wrong first, if anything did and it was not thrown before
  @Override
  public void close() {
    try {
      settle(workDone);
      settle(commitDone);
      if (dirty) {
        settle(CompletableFuture.runAsync(this::commit, committer));
      }
    } finally {
      workers.shutdown();
      committer.shutdown();
    }
    throwFailure();
  }

  private void settle(CompletableFuture<Void> work) {
    note(work.handle((_, thrown) -> thrown).join());
  }
}
