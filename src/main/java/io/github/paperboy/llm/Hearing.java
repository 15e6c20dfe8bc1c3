package io.github.paperboy.llm;

import java.time.Duration;

/// Stands between a generation and its listener: keeps what was said, and the wish to stop, should
/// the listener swallow the interrupt that carries it.
final class Hearing implements GenerationListener {
  private final GenerationListener listener;
  private final StringBuilder text = new StringBuilder();
  private volatile boolean stopped;
  private volatile String model = "";

  Hearing(GenerationListener listener) {
    this.listener = listener;
  }

  /// What the model that is writing now, or wrote last, has written.
  String text() {
    synchronized (text) {
      return text.toString();
    }
  }

  /// The model that is being asked now, or was last; empty when none was.
  String model() {
    return model;
  }

  void asking(String modelName) {
    model = modelName;
  }

  void stop() {
    stopped = true;
  }

  @Override
  public void partial(String piece) {
    synchronized (text) {
      text.append(piece);
    }
    listener.partial(piece);
    passOnStop();
  }

  @Override
  public void waiting(int ahead, Duration estimate) {
    listener.waiting(ahead, estimate);
    passOnStop();
  }

  @Override
  public void restarted(String modelName, Generation.Failed failure) {
    synchronized (text) {
      text.setLength(0);
    }
    listener.restarted(modelName, failure);
    passOnStop();
  }

  private void passOnStop() {
    if (stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
