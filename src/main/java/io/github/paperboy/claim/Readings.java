package io.github.paperboy.claim;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/// Keeps papers analysed, those last asked for. A paper is analysed by whoever asks first; the
/// others wait for it. Safe for several threads.
final class Readings {
  private final Function<Paper, Reading> analyse;
  private final Map<PaperId, Kept> kept;

  private static final class Kept {
    private final Paper paper;
    private final CompletableFuture<Reading> reading = new CompletableFuture<>();

    Kept(Paper paper) {
      this.paper = paper;
    }
  }

  /// @param most how many are kept, 0 or more
  Readings(int most, Function<Paper, Reading> analyse) {
    this.analyse = analyse;
    this.kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<PaperId, Kept> eldest) {
            return size() > most;
          }
        };
  }

  /// The paper as it is now, analysed.
  Reading of(Paper paper) {
    var mine = new Kept(paper);
    var first = firstOf(mine);
    if (first != mine) {
      return await(first.reading);
    }
    try {
      mine.reading.complete(analyse.apply(paper));
    } catch (RuntimeException | Error failure) {
      forget(mine);
      mine.reading.completeExceptionally(failure);
    }
    return await(mine.reading);
  }

  private Kept firstOf(Kept mine) {
    synchronized (kept) {
      var found = kept.get(mine.paper.id());
      if (found != null && found.paper.equals(mine.paper)) {
        return found;
      }
      kept.put(mine.paper.id(), mine);
      return mine;
    }
  }

  private void forget(Kept failed) {
    synchronized (kept) {
      kept.computeIfPresent(failed.paper.id(), (_, found) -> found == failed ? null : found);
    }
  }

  private static Reading await(CompletableFuture<Reading> reading) {
    try {
      return reading.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw e;
      }
    }
  }
}
