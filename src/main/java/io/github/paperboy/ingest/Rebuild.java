package io.github.paperboy.ingest;

/// Fills an index from the store alone, newest papers first: for an index that was damaged, or made
/// with other embeddings, and has been made anew. Encodings that the store has are used, so nothing
/// is encoded twice. A rebuild that is cut short is taken up by the next [Ingest] or rebuild.
public final class Rebuild {
  private final Workshop workshop;
  private final IngestSettings settings;

  public Rebuild(Workshop workshop, IngestSettings settings) {
    this.workshop = workshop;
    this.settings = settings;
  }

  /// Indexes every stored paper; progress goes to the listener as [IngestEvent.Restoring]. Returns
  /// when all is durable and visible, or soon after it was stopped or interrupted.
  public void run() {
    Stoppable.<Void>run(
        "rebuild",
        workshop.stop(),
        () -> {
          new Restore(workshop, settings).everything();
          return null;
        });
  }
}
