package io.github.paperboy.ingest;

/// Asks running work to end soon: it finishes the batch at hand, makes it durable and returns. For
/// any thread, such as the one that hears Ctrl-C.
public final class StopSignal {
  private volatile boolean stopped;

  public void stop() {
    stopped = true;
  }

  public boolean stopped() {
    return stopped;
  }
}
