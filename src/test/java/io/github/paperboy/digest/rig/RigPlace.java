package io.github.paperboy.digest.rig;

import io.github.paperboy.digest.Target;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Where the digests of a rig go: something on the loopback interface that can stop in the middle
/// of a request and knows what it has taken.
public interface RigPlace extends AutoCloseable {
  /// Tells a process where it is.
  String address();

  /// Where the digests of a subscription go.
  Target target(String subscription);

  /// Where a request can be stopped.
  List<Moment> moments();

  /// Stops the next message.
  Hold hold(Moment moment);

  /// Stops no message any more that is still to come.
  void letGo();

  /// What was taken, earliest first.
  List<Message> messages();

  @Override
  void close();

  /// Where a request is stopped.
  enum Moment {
    BEFORE_TAKING,
    BEFORE_ANSWERING
  }

  /// A request that is stopped.
  ///
  /// @param reached done when one is
  /// @param go done when it may go on, with whether the message is to be taken
  record Hold(Moment moment, CompletableFuture<Boolean> reached, CompletableFuture<Boolean> go) {
    public static Hold at(Moment moment) {
      return new Hold(moment, new CompletableFuture<>(), new CompletableFuture<>());
    }

    /// Waits in the request.
    ///
    /// @return whether the message is to be taken
    public boolean await() {
      reached.complete(true);
      return go.join();
    }
  }

  /// A digest that was taken.
  ///
  /// @param key of the digest
  /// @param papers that were in it
  record Message(String key, List<String> papers) {}
}
