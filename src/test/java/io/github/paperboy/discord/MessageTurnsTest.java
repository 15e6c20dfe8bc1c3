package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MessageTurnsTest {
  private static final Person ADA = new Person(1, false, "en-US");
  private static final Person BOB = new Person(2, false, "en-US");
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private Instant now = Instant.EPOCH;
  private final MessageTurns turns = new MessageTurns(PATIENCE, () -> now);
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

  /// Somebody who does something.
  private record Deed(Runnable work, Runnable end) implements Crew.Job {
    @Override
    public void run() {
      work.run();
    }

    @Override
    public void abandoned() {
      end.run();
    }
  }

  private MessageTurns.Turn turn(long message, String name) {
    return turns.after(
        message, press(name), new Deed(() -> done.add(name), () -> done.add(name + " abandoned")));
  }

  private static MessageTurns.Press press(String name) {
    return new MessageTurns.Press(ADA, name, Arguments.NONE);
  }

  private String next() throws InterruptedException {
    return String.valueOf(done.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void whoCameFirstGoesFirstWhoeverIsQuicker() throws Exception {
    var first = turn(1, "first");
    var second = turn(1, "second");
    var third = turn(1, "third");
    Thread.startVirtualThread(third::run);
    Thread.startVirtualThread(second::run);
    assertThat(done).isEmpty();
    first.run();
    assertThat(next()).isEqualTo("first");
    assertThat(next()).isEqualTo("second");
    assertThat(next()).isEqualTo("third");
  }

  @Test
  void otherMessagesDoNotWait() {
    turn(1, "first");
    turn(2, "other").run();
    assertThat(done).containsExactly("other");
  }

  @Test
  void whoIsSkippedHoldsUpNobodyAndLetsNobodyPast() throws Exception {
    var first = turn(1, "first");
    turn(1, "skipped").skip();
    var third = turn(1, "third");
    Thread.startVirtualThread(third::run);
    assertThat(done).isEmpty();
    first.run();
    assertThat(next()).isEqualTo("first");
    assertThat(next()).isEqualTo("third");
  }

  @Test
  void whoIsInterruptedWhileWaitingDoesNothing() throws Exception {
    var first = turn(1, "first");
    var second = turn(1, "second");
    var ended = new CountDownLatch(1);
    var waiting =
        Thread.startVirtualThread(() -> {
          second.run();
          ended.countDown();
        });
    second.abandoned();
    waiting.interrupt();
    ended.await();
    var third = turn(1, "third");
    first.run();
    third.run();
    assertThat(done).containsExactly("second abandoned", "first", "third");
  }

  @Test
  void aFailureHoldsUpNobody() {
    var first =
        turns.after(
            1,
            press("first"),
            new Deed(
                () -> {
                  throw new IllegalStateException("no");
                },
                () -> {}));
    var second = turn(1, "second");
    try {
      first.run();
    } catch (IllegalStateException _) {
      done.add("failed");
    }
    second.run();
    assertThat(done).containsExactly("failed", "second");
  }

  @Test
  void nobodyWaitsForWhatIsTooOldToBeSeen() {
    var stuck = turn(1, "stuck");
    now = now.plus(PATIENCE);
    turn(1, "second").run();
    assertThat(done).containsExactly("second");
    stuck.run();
    turn(1, "third").run();
    assertThat(done).containsExactly("second", "stuck", "third");
    assertThat(turns.size()).isZero();
  }

  @Test
  void whatWaitsGoesOnWhenTheOneBeforeGrowsTooOld() throws Exception {
    var _ = turn(1, "stuck");
    now = now.plus(PATIENCE).minusMillis(20);
    var second = turn(1, "second");
    Thread.startVirtualThread(second::run);
    assertThat(next()).isEqualTo("second");
  }

  @Test
  void theSamePressIsKnownWhileItIsUnderWayAndNothingCameAfterIt() {
    var first = turn(1, "retry");
    assertThat(turns.isUnderWay(1, press("retry"))).isTrue();
    assertThat(turns.isUnderWay(1, press("drop"))).isFalse();
    assertThat(turns.isUnderWay(2, press("retry"))).isFalse();
    var others = new MessageTurns.Press(BOB, "retry", Arguments.NONE);
    assertThat(turns.isUnderWay(1, others)).isFalse();
    var second = turn(1, "drop");
    assertThat(turns.isUnderWay(1, press("retry"))).isFalse();
    first.run();
    second.run();
    assertThat(turns.isUnderWay(1, press("drop"))).isFalse();
  }

  @Test
  void whatIsTooOldToBeSeenIsNotUnderWay() {
    var _ = turn(1, "retry");
    now = now.plus(PATIENCE);
    assertThat(turns.isUnderWay(1, press("retry"))).isFalse();
  }

  @Test
  void nothingIsKeptOfWhatIsDone() {
    turn(1, "first").run();
    turn(2, "other").skip();
    var third = turn(3, "third");
    turn(3, "fourth").skip();
    third.run();
    assertThat(turns.size()).isZero();
  }
}
