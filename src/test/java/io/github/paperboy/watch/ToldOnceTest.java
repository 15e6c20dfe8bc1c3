package io.github.paperboy.watch;

import static io.github.paperboy.watch.TestWatches.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.digest.DigestListener;
import io.github.paperboy.digest.DigestListener.Step;
import io.github.paperboy.watch.RememberingNotes.Trouble;
import io.github.paperboy.watch.Subject.Author;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToldOnceTest {
  private TestWatches test;
  private StandingWatch watch;

  @BeforeEach
  void open(@TempDir Path directory) {
    test = new TestWatches(directory);
    watch = test.watch(new Author("Ada"));
  }

  @AfterEach
  void close() {
    test.close();
  }

  private void arrive(String id) {
    test.arrive(paper(id, "Paper " + id, "We propose " + id + ".", "Ada"));
  }

  /// A process ends at some step: nothing of it runs any more.
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private WatchRound killedAt(Step fatal) {
    return test.process(
        "killed",
        new DigestListener() {
          @Override
          public void reached(Step step, String key) {
            if (step == fatal) {
              throw new Killed();
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aProcessKilledAtAnyStepLeavesItsNoteToTheNext(Step step) {
    arrive("a");
    var killed = killedAt(step);
    assertThatThrownBy(killed::run).isInstanceOf(Killed.class);
    arrive("b");
    for (int i = 0; i < 3; i++) {
      test.time.step(Duration.ofSeconds(50));
      test.round();
    }
    assertThat(test.toldPapers().stream().flatMap(List::stream))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void twoProcessesAtOnceTellOnce() {
    arrive("a");
    test.outlet.beforePost(() -> TestWatches.round(test.process("other", DigestListener.NONE)));
    test.round();
    test.round();
    assertThat(test.toldPapers()).containsExactly(List.of("a"));
  }

  @Test
  void aProcessFrozenOverItsLeaseTellsNothing() {
    arrive("a");
    var frozen =
        test.process(
            "frozen",
            new DigestListener() {
              @Override
              public void reached(Step step, String key) {
                if (step == Step.COMPOSED) {
                  test.time.step(Duration.ofMinutes(10));
                  test.round();
                }
              }
            });
    var report = TestWatches.round(frozen);
    assertThat(report.told()).isEmpty();
    assertThat(report.troubles()).hasSize(1);
    assertThat(test.toldPapers()).containsExactly(List.of("a"));
  }

  @Test
  void aProcessWithAnOldPictureOfTheWatchDoesNotTellAgain() {
    arrive("a");
    var late =
        test.process(
            "late",
            new DigestListener() {
              private boolean done;

              @Override
              public void reached(Step step, String key) {
                if (step == Step.BEGUN && !done) {
                  done = true;
                  test.round();
                }
              }
            });
    TestWatches.round(late);
    assertThat(test.toldPapers()).containsExactly(List.of("a"));
  }

  @Test
  void aNoteThatWasPutOffWaitsForItsTimeAndTellsWhatCameMeanwhile() {
    arrive("a");
    test.outlet.trouble(Trouble.UNAVAILABLE);
    assertThat(test.round().troubles())
        .extracting(RoundReport.Trouble::reason)
        .containsExactly("busy");
    test.outlet.trouble(Trouble.NONE);
    arrive("b");
    assertThat(test.round().watches()).as("left alone until its time").isZero();
    test.time.step(Duration.ofSeconds(21));
    test.round();
    assertThat(test.toldPapers()).hasSize(1);
    assertThat(test.toldPapers().getFirst()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aNoteThatArrivedWithoutAnAnswerIsFound() {
    arrive("a");
    test.outlet.trouble(Trouble.SILENT);
    test.round();
    test.outlet.trouble(Trouble.NONE);
    test.time.step(Duration.ofHours(1));
    arrive("b");
    test.round();
    test.round();
    assertThat(test.toldPapers()).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void aWatchWhoseChannelIsGoneIsPausedAfterOneTryAndLosesNothing() {
    arrive("a");
    test.outlet.trouble(Trouble.REFUSES);
    test.round();
    var paused = test.watches.find(watch.watch().id()).orElseThrow();
    assertThat(paused.isActive()).isFalse();
    assertThat(paused.reason()).isEqualTo("the channel was deleted");
    assertThat(test.round().watches()).isZero();

    test.outlet.trouble(Trouble.NONE);
    test.watches.resume(watch.watch().id());
    arrive("b");
    test.round();
    assertThat(test.toldPapers()).hasSize(1);
    assertThat(test.toldPapers().getFirst()).containsExactlyInAnyOrder("a", "b");
  }

  /// A process during which something happens at a step.
  private WatchRound process(Step when, Runnable happening) {
    return test.process(
        "one",
        new DigestListener() {
          @Override
          public void reached(Step step, String key) {
            if (step == when) {
              happening.run();
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"BEGUN", "CLAIMED", "COMPOSED"})
  void aWatchThatIsRemovedWhileItsNoteIsMadeIsNotTold(Step step) {
    arrive("a");
    var report = TestWatches.round(process(step, () -> test.watches.remove(watch.watch().id())));
    assertThat(test.toldPapers()).isEmpty();
    assertThat(report.troubles()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"BEGUN", "CLAIMED", "COMPOSED"})
  void aWatchThatIsPausedWhileItsNoteIsMadeIsNotToldAndLosesNothing(Step step) {
    arrive("a");
    var report = TestWatches.round(process(step, this::pause));
    test.round();
    assertThat(test.toldPapers()).isEmpty();
    assertThat(report.troubles()).isEmpty();

    test.watches.resume(watch.watch().id());
    arrive("b");
    test.round();
    assertThat(test.toldPapers()).hasSize(1);
    assertThat(test.toldPapers().getFirst()).containsExactlyInAnyOrder("a", "b");
  }

  private void pause() {
    test.watches.pause(watch.watch().id(), "by command");
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"PERMITTED", "SENT", "NOTED"})
  void aWatchThatIsPausedLaterIsToldOnce(Step step) {
    arrive("a");
    TestWatches.round(process(step, this::pause));
    assertThat(test.store.openPosts()).isEmpty();
    test.watches.resume(watch.watch().id());
    test.round();
    assertThat(test.toldPapers()).containsExactly(List.of("a"));
  }
}
