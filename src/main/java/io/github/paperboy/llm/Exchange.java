package io.github.paperboy.llm;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the transport saw of one call, which LangChain4j's handlers do not tell: the answer's
/// status and headers, whether the connection broke, and signs of life. Written by the thread that
/// makes the call, read by the one that watches it.
public final class Exchange {
  private static final ScopedValue<Exchange> CURRENT = ScopedValue.newInstance();

  private volatile long lastEvent;
  private volatile boolean begun;
  private volatile boolean closed;
  private volatile @Nullable Trouble trouble;

  Exchange() {}

  /// What went wrong below the protocol.
  sealed interface Trouble {
    /// The server answered with a status other than success.
    ///
    /// @param retryAfter the header of that name, or empty
    /// @param body the beginning of the answer
    record Rejected(int status, String retryAfter, String body) implements Trouble {}

    /// The server reported an error in the midst of a reply.
    record Reported(String message) implements Trouble {}

    /// The connection failed.
    record Broken(IOException cause) implements Trouble {}

    /// Something else came than a reply.
    record Foreign(String what) implements Trouble {}
  }

  /// The exchange of the call that this thread is making; one that nobody looks at when it is
  /// making none.
  public static Exchange current() {
    return CURRENT.orElse(new Exchange());
  }

  /// Makes a call to which this exchange belongs.
  void during(Runnable call) {
    ScopedValue.where(CURRENT, this).run(call);
  }

  /// The server said something.
  public void event() {
    lastEvent = System.nanoTime();
    begun = true;
  }

  /// The connection is given back or closed; nothing more will come.
  public void closed() {
    closed = true;
  }

  public void rejected(int status, String retryAfter, String body) {
    note(new Trouble.Rejected(status, retryAfter, body));
  }

  public void reported(String message) {
    note(new Trouble.Reported(message));
  }

  public void broken(IOException cause) {
    note(new Trouble.Broken(cause));
  }

  public void foreign(String what) {
    note(new Trouble.Foreign(what));
  }

  /// The first trouble is the cause of the others.
  private void note(Trouble noted) {
    if (trouble == null) {
      trouble = noted;
    }
  }

  boolean hasBegun() {
    return begun;
  }

  boolean isClosed() {
    return closed;
  }

  /// When the server last said something, as [System#nanoTime()] has it; only once it has begun.
  long lastEvent() {
    return lastEvent;
  }

  Optional<Trouble> trouble() {
    return Optional.ofNullable(trouble);
  }
}
