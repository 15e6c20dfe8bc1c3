package io.github.paperboy.claim;

import static io.github.paperboy.testing.SamplePapers.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.testing.HashedWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private static final Paper KITES = paper("Kites", "Kites fly well.", "2025-06-01");
  private static final Paper ROPES = paper("Ropes", "Ropes hold kites.", "2025-06-01");

  private final List<Paper> analysed = Collections.synchronizedList(new ArrayList<>());

  private Reading analyse(Paper paper) {
    analysed.add(paper);
    return Reading.of(paper, new HashedWords(), Lexicon.BUNDLED);
  }

  @Test
  void analysesAPaperOnce() {
    var readings = new Readings(2, this::analyse);
    assertThat(readings.of(KITES)).isSameAs(readings.of(KITES));
    assertThat(analysed).containsExactly(KITES);
  }

  @Test
  void analysesAPaperAgainWhenItChanged() {
    var readings = new Readings(2, this::analyse);
    readings.of(KITES);
    var changed = paper("Kites", "Kites fall.", "2025-06-01");
    assertThat(readings.of(changed).statement(0).text()).isEqualTo("Kites fall.");
  }

  @Test
  void forgetsThePaperThatWasNotAskedForLongest() {
    var readings = new Readings(1, this::analyse);
    readings.of(KITES);
    readings.of(ROPES);
    readings.of(ROPES);
    readings.of(KITES);
    assertThat(analysed).containsExactly(KITES, ROPES, KITES);
  }

  @Test
  void keepsNothingWhenNothingIsToBeKept() {
    var readings = new Readings(0, this::analyse);
    readings.of(KITES);
    readings.of(KITES);
    assertThat(analysed).hasSize(2);
  }

  @Test
  void waitsForTheOneWhoAnalysesItAlready() throws InterruptedException {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var readings =
        new Readings(
            2,
            paper -> {
              begun.countDown();
              awaitUninterrupted(goOn);
              return analyse(paper);
            });
    var first = CompletableFuture.supplyAsync(() -> readings.of(KITES));
    begun.await();
    var second = CompletableFuture.supplyAsync(() -> readings.of(KITES));
    goOn.countDown();
    assertThat(second.join()).isSameAs(first.join());
    assertThat(analysed).hasSize(1);
  }

  @Test
  void triesAgainAfterAFailure() {
    var readings =
        new Readings(
            2,
            paper -> {
              if (analysed.isEmpty()) {
                analysed.add(paper);
                throw new IllegalStateException("no model");
              }
              return analyse(paper);
            });
    assertThatThrownBy(() -> readings.of(KITES)).hasMessage("no model");
    assertThat(readings.of(KITES).sentences()).isEqualTo(1);
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
