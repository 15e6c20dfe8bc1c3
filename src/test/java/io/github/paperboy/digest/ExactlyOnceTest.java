package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.digest.DigestListener.Step;
import io.github.paperboy.digest.RememberingOutlet.Trouble;
import io.github.paperboy.store.StoredPost;
import io.github.paperboy.store.StoredSubscription;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExactlyOnceTest {
  private static final DigestKey TODAY = new DigestKey(TestDigests.ID, LocalDate.of(2026, 11, 20));

  private TestDigests test;

  @BeforeEach
  void open(@TempDir Path directory) {
    test = new TestDigests(directory);
  }

  @AfterEach
  void close() {
    test.close();
  }

  private void eightOClock() {
    test.time.set("2026-11-20T07:00:00Z");
  }

  private StoredPost.State state() {
    return test.store.post(TODAY.toString()).orElseThrow().state();
  }

  /// A process ends at some step: nothing of it runs any more.
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private Digests killedAt(Step fatal) {
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

  @Test
  void aDigestIsSentAndNotSentAgain() throws InterruptedException {
    test.arrive("a", "b");
    eightOClock();
    var process = test.process("one");
    assertThat(process.run(TODAY)).isInstanceOf(DigestOutcome.Posted.class);
    assertThat(process.run(TODAY)).isInstanceOf(DigestOutcome.Nothing.class);
    assertThat(process.due()).isEmpty();
    assertThat(test.postedPapers()).containsExactly(List.of("a", "b"));
  }

  @Test
  void whatIsNewIsDecidedByTheSubscriptionsOwnCursor() throws InterruptedException {
    test.arrive("a");
    eightOClock();
    TestDigests.runAll(test.process("one"));
    test.arrive("b");
    test.time.step(Duration.ofDays(1));
    TestDigests.runAll(test.process("one"));
    assertThat(test.postedPapers()).containsExactly(List.of("a"), List.of("b"));
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aProcessKilledAtAnyStepLeavesItToTheNext(Step step) throws InterruptedException {
    test.arrive("a");
    eightOClock();
    var killed = killedAt(step);
    assertThatThrownBy(() -> killed.run(TODAY)).isInstanceOf(Killed.class);
    for (int i = 0; i < 3; i++) {
      test.time.step(Duration.ofSeconds(50));
      TestDigests.runAll(test.process("next"));
    }
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
    assertThat(state()).isEqualTo(StoredPost.State.POSTED);
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aProcessKilledAtAnyStepLeavesItToTheNextDaysLater(Step step) throws InterruptedException {
    test.arrive("a");
    eightOClock();
    var killed = killedAt(step);
    assertThatThrownBy(() -> killed.run(TODAY)).isInstanceOf(Killed.class);
    test.time.step(Duration.ofHours(70));
    test.arrive("b");
    test.time.step(Duration.ofHours(2));
    for (int i = 0; i < 3; i++) {
      TestDigests.runAll(test.process("next"));
    }
    assertThat(test.postedPapers().stream().flatMap(List::stream)).containsExactly("a", "b");
  }

  @Test
  void aFrozenOwnerIsFencedOffWhenItsDigestWasTakenOver() throws InterruptedException {
    test.arrive("a");
    eightOClock();
    var next = test.process("next");
    var frozen =
        test.process(
            "frozen",
            new DigestListener() {
              @Override
              public void reached(Step step, String key) {
                if (step == Step.COMPOSED) {
                  test.time.step(Duration.ofMinutes(10));
                  runQuietly(next);
                }
              }
            });
    assertThat(frozen.run(TODAY)).isInstanceOf(DigestOutcome.Later.class);
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
  }

  @Test
  void anOwnerFrozenOverItsPermissionSendsNothing() throws InterruptedException {
    test.arrive("a");
    eightOClock();
    var next = test.process("next");
    var reached = new AtomicBoolean();
    test.outlet.beforePost(() -> {
      reached.set(true);
      test.time.step(Duration.ofHours(3));
      runQuietly(next);
      test.time.step(Duration.ofHours(3)); // the nonce is forgotten
    });
    test.process("frozen").run(TODAY);
    assertThat(reached).isTrue();
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
    assertThat(state()).isEqualTo(StoredPost.State.POSTED);
  }

  @Test
  void aClockSetBackWhileFrozenDoesNotOpenTheWindowAgain() throws InterruptedException {
    test.arrive("a");
    eightOClock();
    var next = test.process("next");
    test.outlet.beforePost(() -> {
      test.time.step(Duration.ofHours(3));
      runQuietly(next);
      test.time.step(Duration.ofHours(3));
      eightOClock();
    });
    test.process("frozen").run(TODAY);
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
  }

  @Test
  void whatAnotherProcessSentJustBeforeTheClaimIsNotNewAnyMore() throws InterruptedException {
    test.arrive("a");
    eightOClock();
    test.time.step(Duration.ofHours(2));
    test.arrive("b");
    test.time.step(Duration.ofDays(1));
    var tomorrow = new DigestKey(TestDigests.ID, TODAY.day().plusDays(1));
    var other = test.process("other");
    var late =
        test.process(
            "late",
            new DigestListener() {
              @Override
              public void reached(Step step, String key) {
                if (step == Step.BEGUN) {
                  runQuietly(other);
                }
              }
            });
    assertThat(late.run(tomorrow)).isInstanceOf(DigestOutcome.Posted.class);
    assertThat(test.postedPapers()).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void daysThatAnotherProcessHasMadeUpForAreNotNamedAgain() {
    var friday = LocalDate.of(2026, 11, 20);
    var merged = new DueDigest(friday.plusDays(3), friday, test.time.instant());
    assertThat(merged.after(friday.minusDays(1)).first()).isEqualTo(friday);
    assertThat(merged.after(friday.plusDays(1)).first()).isEqualTo(friday.plusDays(2));
    assertThat(merged.after(friday.plusDays(3))).isEqualTo(merged);
  }

  private static void runQuietly(Digests digests) {
    try {
      digests.run(TODAY);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aSecondProcessWaitsForTheLease() throws InterruptedException {
    test.arrive("a");
    eightOClock();
    assertThatThrownBy(() -> killedAt(Step.CLAIMED).run(TODAY)).isInstanceOf(Killed.class);
    assertThat(test.process("next").run(TODAY))
        .isEqualTo(
            new DigestOutcome.Later(
                test.time.instant().plus(DigestSettings.DEFAULTS.lease()),
                "another process is at it"));
  }

  @Test
  void aLeaseOfAClockThatWasSetBackSinceIsNotWaitedFor() throws InterruptedException {
    test.arrive("a");
    eightOClock();
    test.time.step(Duration.ofDays(2));
    var killed = killedAt(Step.CLAIMED);
    var key = killed.due().getLast();
    assertThatThrownBy(() -> killed.run(killed.due().getFirst())).isInstanceOf(Killed.class);
    assertThat(key).isNotNull();
    eightOClock();
    TestDigests.runAll(test.process("next"));
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
  }

  @Test
  void aMessageThatArrivedWithoutAnAnswerIsFound() throws InterruptedException {
    test.arrive("a");
    eightOClock();
    test.outlet.trouble(Trouble.SILENT);
    assertThat(test.process("one").run(TODAY)).isInstanceOf(DigestOutcome.Later.class);
    test.outlet.trouble(Trouble.BLIND);
    test.time.step(Duration.ofHours(1));
    assertThat(test.process("one").run(TODAY)).isInstanceOf(DigestOutcome.Later.class);
    test.outlet.trouble(Trouble.NONE);
    test.time.step(Duration.ofHours(1));
    assertThat(test.process("one").run(TODAY)).isInstanceOf(DigestOutcome.Posted.class);
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
  }

  @Test
  void aBusyOutletIsAskedAgainAtItsTimeWithWhatIsNewThen() throws InterruptedException {
    test.arrive("a");
    eightOClock();
    test.outlet.trouble(Trouble.UNAVAILABLE);
    var outcome = test.process("one").run(TODAY);
    assertThat(outcome)
        .isEqualTo(new DigestOutcome.Later(test.time.instant().plusSeconds(20), "busy"));
    test.arrive("b");
    test.outlet.trouble(Trouble.NONE);
    test.time.step(Duration.ofSeconds(21));
    test.process("one").run(TODAY);
    assertThat(test.postedPapers()).containsExactly(List.of("a", "b"));
  }

  @Test
  void aRefusedSubscriptionIsPausedAfterOneTryAndLosesNothing() throws InterruptedException {
    test.arrive("a");
    eightOClock();
    test.outlet.trouble(Trouble.REFUSES);
    assertThat(test.process("one").run(TODAY)).isInstanceOf(DigestOutcome.Refused.class);
    var standing = test.subscriptions.find(TestDigests.ID).orElseThrow();
    assertThat(standing.state()).isEqualTo(StoredSubscription.State.PAUSED);
    assertThat(standing.reason()).isEqualTo("the channel was deleted");

    test.outlet.trouble(Trouble.NONE);
    test.subscriptions.resume(TestDigests.ID);
    test.time.step(Duration.ofDays(1));
    TestDigests.runAll(test.process("one"));
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
  }

  @Test
  void anEmptyDayIsSilentAndDone() throws InterruptedException {
    eightOClock();
    assertThat(test.process("one").run(TODAY)).isEqualTo(new DigestOutcome.Empty(0));
    assertThat(test.outlet.posted()).isEmpty();
    assertThat(test.process("one").due()).isEmpty();
  }

  @Test
  void whoWantsToHearThatThereIsNothingHearsIt() throws InterruptedException {
    var presentation =
        new Presentation(5, Presentation.Style.CARDS, "en", Presentation.WhenEmpty.SAY_SO);
    test.subscriptions.change(
        TestDigests.subscription(TestDigests.ID).withPresentation(presentation));
    eightOClock();
    TestDigests.runAll(test.process("one"));
    assertThat(test.postedPapers()).containsExactly(List.of());
  }

  @Test
  void aDigestSentBeforeItsTimeReplacesTodays() throws InterruptedException {
    test.arrive("a");
    assertThat(test.process("one").runNow(TestDigests.ID)).isInstanceOf(DigestOutcome.Posted.class);
    eightOClock();
    assertThat(test.process("one").due()).isEmpty();
    assertThat(test.process("one").runNow(TestDigests.ID))
        .isInstanceOf(DigestOutcome.Nothing.class);
  }

  @Test
  void aDigestAskedForWhileThereIsNothingStillComesAtItsTime() throws InterruptedException {
    assertThat(test.process("one").runNow(TestDigests.ID)).isEqualTo(new DigestOutcome.Empty(0));
    test.arrive("a");
    eightOClock();
    TestDigests.runAll(test.process("one"));
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
  }

  @Test
  void missedDaysAreSentEarliestFirstEachWithItsOwnPapers() throws InterruptedException {
    test.arrive("a");
    eightOClock();
    test.time.step(Duration.ofHours(2));
    test.arrive("b");
    test.time.step(Duration.ofDays(1));
    TestDigests.runAll(test.process("one"));
    assertThat(test.postedPapers()).containsExactly(List.of("a"), List.of("b"));
    assertThat(test.outlet.posted().stream().map(Digest::day))
        .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 21));
  }

  @Test
  void afterAPauseOfThreeDaysOneDigestHasThemAll() throws InterruptedException {
    for (var paper : List.of("a", "b", "c")) {
      test.arrive(paper);
      test.time.step(Duration.ofDays(1));
    }
    eightOClock();
    test.time.step(Duration.ofDays(3));
    TestDigests.runAll(test.process("one"));
    assertThat(test.postedPapers()).containsExactly(List.of("a", "b", "c"));
    assertThat(test.outlet.posted().getFirst().since()).isEqualTo(LocalDate.of(2026, 11, 20));
  }
}
