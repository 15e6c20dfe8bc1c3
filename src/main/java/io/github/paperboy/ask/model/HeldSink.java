package io.github.paperboy.ask.model;

import io.github.paperboy.ask.AnswerSink;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps what there is to tell of an answer until it is certain that there will be one. Safe for
/// several threads; the sink behind it hears one at a time.
final class HeldSink implements AnswerSink {
  private final AnswerSink sink;
  private boolean isReleased;
  private @Nullable Runnable waiting;
  private @Nullable Runnable text;

  HeldSink(AnswerSink sink) {
    this.sink = sink;
  }

  /// Tells the last of what was kept, and from now on everything at once.
  synchronized void release() {
    isReleased = true;
    if (text != null) {
      text.run();
    } else if (waiting != null) {
      waiting.run();
    }
  }

  @Override
  public synchronized void stage(Stage stage) {
    sink.stage(stage);
  }

  @Override
  public synchronized void waiting(int ahead, Duration estimate) {
    waiting = () -> sink.waiting(ahead, estimate);
    if (isReleased) {
      waiting.run();
    }
  }

  @Override
  public synchronized void text(String soFar) {
    text = () -> sink.text(soFar);
    if (isReleased) {
      text.run();
    }
  }

  @Override
  public synchronized boolean cancelled() {
    return isReleased && sink.cancelled();
  }
}
