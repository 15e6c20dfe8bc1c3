package io.github.paperboy.watch;

import static io.github.paperboy.watch.TestWatches.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.NewPapers.Near;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {
  private static final Paper KITE =
      paper("arxiv:2611.00001", "KiteNet: Flying Kites", "We fly kites in gusty wind.");
  private static final Paper BREAD =
      paper("arxiv:2611.00002", "Crumbs", "We bake loaves and count what falls off.");
  private static final Paper LANTERN =
      paper("arxiv:2611.00003", "Lanterns", "Paper lamps burn for hours above a lake.");

  private SearchingDesk desk;

  @BeforeEach
  void open(@TempDir Path directory) {
    desk = new SearchingDesk(directory);
    desk.index(List.of(KITE, BREAD, LANTERN));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private List<PaperId> reached(String question) {
    var papers = desk.read(List.of(KITE, BREAD, LANTERN));
    return new Reach(papers, 0, WatchSettings.DEFAULTS.near())
        .of(desk.understand(question)).stream().map(Near::paper).map(Paper::id).sorted().toList();
  }

  @Test
  void papersNearTheWordsAreReached() {
    assertThat(reached("How do kites fly in wind?")).containsExactly(KITE.id());
  }

  @Test
  void bothSidesOfAComparisonAreReached() {
    assertThat(reached("Compare flying kites and burning lanterns in cost"))
        .contains(KITE.id(), LANTERN.id());
  }

  @Test
  void aPaperThatIsNamedAmongManyOtherWordsIsReached() {
    assertThat(
            reached(
                "Which robustness, latency, throughput, calibration and fairness benchmarks does"
                    + " \"KiteNet: Flying Kites\" report against transformer baselines?"))
        .contains(KITE.id());
  }

  @Test
  void aPaperThatIsAskedForByItsIdIsReachedWhenItComes() {
    assertThat(reached("What does arXiv:2611.00002 propose?")).containsExactly(BREAD.id());
  }

  @Test
  void everyPaperIsReachedByAQuestionForTheNewestOfAll() {
    assertThat(reached("What are the newest papers?")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "…!!", "how are you?"})
  void aQuestionThatAsksNothingReachesNothing(String question) {
    assertThat(reached(question)).isEmpty();
  }
}
