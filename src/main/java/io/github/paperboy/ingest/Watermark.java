package io.github.paperboy.ingest;

import java.util.ArrayDeque;
import java.util.Deque;

/// Batches end in any order; this tells up to which change all of them have ended. Safe for several
/// threads.
final class Watermark {
  private final Deque<Batch> running = new ArrayDeque<>();
  private long reached;

  /// A batch on its way.
  static final class Batch {
    private final long through;
    private boolean ended;

    private Batch(long through) {
      this.through = through;
    }
  }

  /// @param through the last change of the batch, not lower than those of earlier batches
  synchronized Batch begin(long through) {
    var batch = new Batch(through);
    running.add(batch);
    return batch;
  }

  synchronized void end(Batch batch) {
    batch.ended = true;
    for (var first = running.peek(); first != null && first.ended; first = running.peek()) {
      reached = first.through;
      running.remove();
    }
  }

  /// Everything up to this change has ended; 0 before the first batch has.
  synchronized long reached() {
    return reached;
  }
}
