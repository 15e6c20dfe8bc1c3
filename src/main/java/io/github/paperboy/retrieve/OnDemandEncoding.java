package io.github.paperboy.retrieve;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.retrieve.RetrieveSettings.OnDemand;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Encodes papers while a question waits, the best first, until the time is up. Safe for several
/// threads.
final class OnDemandEncoding {
  /// Papers at a time: one for each processor of a small machine, so that it stops in time.
  private static final int BATCH = 2;

  private final PaperEncoder encoder;
  private final OnDemand settings;
  private final InstantSource clock;

  OnDemandEncoding(PaperEncoder encoder, OnDemand settings, InstantSource clock) {
    this.encoder = encoder;
    this.settings = settings;
    this.clock = clock;
  }

  int papers() {
    return settings.papers();
  }

  /// @param papers best first
  /// @param share of all papers that have no encoding, 0 to 1
  /// @return encodings of as many of the first as there was time for
  Map<PaperId, Encoding> encode(List<Paper> papers, double share) {
    var deadline = clock.instant().plus(settings.within(share));
    Map<PaperId, Encoding> made = new HashMap<>();
    for (int from = 0; from < papers.size(); from += BATCH) {
      var batch = papers.subList(from, Math.min(papers.size(), from + BATCH));
      var encodings = encoded(batch, Duration.between(clock.instant(), deadline));
      if (encodings.isEmpty()) {
        break;
      }
      for (int i = 0; i < batch.size(); i++) {
        made.put(batch.get(i).id(), encodings.get(i));
      }
    }
    return made;
  }

  /// Empty when there is not enough time. What is under way by then comes to its end without this
  /// question: beside arriving papers one can take five times as long as alone. An encoder that
  /// remembers has it for the next question.
  private List<Encoding> encoded(List<Paper> batch, Duration left) {
    if (!left.isPositive()) {
      return List.of();
    }
    var work = Background.start(() -> encoder.encode(batch));
    try {
      return work.get(left.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      return List.of();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // whoever waits does not want it any more
      return List.of();
    } catch (ExecutionException _) {
      return Background.await(work); // throws what went wrong
    }
  }
}
