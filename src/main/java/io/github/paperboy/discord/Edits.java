package io.github.paperboy.discord;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// The edits of one message in their order: each is sent when the one before has come to its end,
/// also after failures, and one that is outdated by then is not sent at all. Without that, an edit
/// that is sent once more after a failure would undo the one after it. Safe for several threads.
final class Edits {
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
  private long newest;

  /// Sends an edit when it is its turn.
  ///
  /// @return completes when it has been sent, or need not be any more
  synchronized CompletableFuture<Void> send(Supplier<CompletableFuture<Void>> edit) {
    long number = ++newest;
    last =
        last.handle((_, _) -> isOutdated(number))
            .thenCompose(
                outdated -> outdated ? CompletableFuture.completedFuture(null) : edit.get());
    return last;
  }

  /// The same for what does more than change the message, and is therefore never left out.
  ///
  /// @return completes when it has been sent
  synchronized CompletableFuture<Void> sendInAnyCase(Supplier<CompletableFuture<Void>> edit) {
    newest++;
    last = last.handle((_, _) -> edit).thenCompose(Supplier::get);
    return last;
  }

  private synchronized boolean isOutdated(long number) {
    return number != newest;
  }
}
