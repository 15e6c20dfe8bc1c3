package io.github.paperboy.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.llm.Generation.Failed;
import io.github.paperboy.llm.Generation.Finished;
import io.github.paperboy.llm.Turns.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {
  private static final Duration LONG = Duration.ofHours(1);

  private final ConcurrentLinkedQueue<String> admitted = new ConcurrentLinkedQueue<>();
  private final AtomicInteger queued = new AtomicInteger();

  private Thread wait(Turns turns, String user, String name) throws InterruptedException {
    int before = queued.get();
    var told = new AtomicBoolean();
    var thread =
        Thread.ofVirtual()
            .start(() -> {
              try {
                var entry =
                    turns.enter(
                        user,
                        (_, _) -> {
                          if (!told.getAndSet(true)) {
                            queued.incrementAndGet();
                          }
                        });
                admitted.add(name);
                ((Entry.Turn) entry).close();
              } catch (InterruptedException _) {
                admitted.add(name + " gave up");
              }
            });
    Eventually.holds(() -> queued.get() > before);
    return thread;
  }

  @Test
  void usersAreServedInTurnHoweverMuchOneAsks() throws Exception {
    var turns = new Turns(new Concurrency(1, 100, 10, LONG));
    var first = (Entry.Turn) turns.enter("ada", (_, _) -> {});
    List<Thread> waiting = new ArrayList<>();
    for (var name : List.of("ada 1", "ada 2", "ada 3", "bob 1", "cy 1", "bob 2")) {
      waiting.add(wait(turns, name.split(" ")[0], name));
    }
    first.close();
    for (var thread : waiting) {
      thread.join();
    }
    assertThat(admitted).containsExactly("ada 1", "bob 1", "cy 1", "ada 2", "bob 2", "ada 3");
  }

  @Test
  void whoWaitsIsToldHowManyAreAhead() throws Exception {
    var turns = new Turns(new Concurrency(1, 100, 10, LONG));
    var first = (Entry.Turn) turns.enter("ada", (_, _) -> {});
    wait(turns, "ada", "ada 1");
    wait(turns, "ada", "ada 2");
    var ahead = new ConcurrentLinkedQueue<Integer>();
    var last =
        Thread.ofVirtual()
            .start(() -> {
              try {
                var entry =
                    turns.enter(
                        "bob",
                        (place, estimate) -> {
                          ahead.add(place);
                          assertThat(estimate).isPositive();
                        });
                ((Entry.Turn) entry).close();
              } catch (InterruptedException _) {
                admitted.add("interrupted");
              }
            });
    Eventually.holds(() -> !ahead.isEmpty());
    // One of ada's comes first, then it is bob's turn.
    assertThat(ahead.peek()).isEqualTo(1);
    first.close();
    last.join();
  }

  @Test
  void whoGivesUpLeavesTheOthersTheirTurn() throws Exception {
    var turns = new Turns(new Concurrency(1, 100, 10, LONG));
    var first = (Entry.Turn) turns.enter("ada", (_, _) -> {});
    var bob = wait(turns, "bob", "bob");
    var cy = wait(turns, "cy", "cy");
    bob.interrupt();
    bob.join();
    first.close();
    cy.join();
    assertThat(admitted).containsExactly("bob gave up", "cy");
  }

  @Test
  void oneUserCannotFillTheQueue() throws Exception {
    var turns = new Turns(new Concurrency(1, 100, 2, LONG));
    var first = (Entry.Turn) turns.enter("ada", (_, _) -> {});
    var one = wait(turns, "ada", "ada 1");
    var two = wait(turns, "ada", "ada 2");
    assertThat(turns.enter("ada", (_, _) -> {}))
        .isEqualTo(
            new Entry.Declined(
                "you have 2 questions waiting already; ask again when they are answered"));
    first.close();
    one.join();
    two.join();
  }

  @Test
  void whoWouldWaitTooLongIsDeclinedAtOnceWithAnEstimate() throws Exception {
    var turns = new Turns(new Concurrency(1, 100, 10, Duration.ofSeconds(15)));
    var first = (Entry.Turn) turns.enter("ada", (_, _) -> {});
    var bob = wait(turns, "bob", "bob");
    assertThat(turns.enter("cy", (_, _) -> {}))
        .isEqualTo(new Entry.Declined("1 question is waiting already; try again in about 20 s"));
    first.close();
    bob.join();
  }

  @Test
  void whoseTurnDoesNotComeInTimeIsDeclined() throws Exception {
    var turns = new Turns(new Concurrency(50, 100, 10, Duration.ofMillis(200)));
    List<Entry.Turn> taken = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      taken.add((Entry.Turn) turns.enter("ada", (_, _) -> {}));
    }
    var entry = turns.enter("bob", (_, _) -> {});
    assertThat(entry).isEqualTo(new Entry.Declined("no turn came within 200 ms; try again later"));
    taken.forEach(Entry.Turn::close);
    assertThat(turns.enter("bob", (_, _) -> {})).isInstanceOf(Entry.Turn.class);
  }

  @Test
  void aBurstOfFiveHundredIsServedOrDeclinedAndNeverMoreThanAllowedAtOnce() throws Exception {
    var gate = new CountDownLatch(1);
    var atOnce = new AtomicInteger();
    var most = new AtomicInteger();
    var model =
        new CannedModel(handler -> {
          most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          try {
            gate.await();
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
          }
          atOnce.decrementAndGet();
          CannedModel.say(handler, "Well.");
        });
    var usual = TestChains.settings(TestChains.PATIENT, TestChains.NO_RETRIES);
    var settings =
        new LlmSettings(
            List.of(),
            60_000,
            usual.timeouts(),
            usual.retries(),
            new Concurrency(4, 100, 5, LONG),
            usual.budgets());
    var chain = TestChains.chain(settings, TestChains.link("a", model));
    List<Running> running = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      var account = new Account("user " + i % 50, "lab");
      running.add(chain.start(TestChains.request(account), GenerationListener.NONE));
    }
    gate.countDown();
    var outcomes = running.stream().map(Running::await).toList();
    assertThat(most).hasValueLessThanOrEqualTo(4);
    assertThat(outcomes)
        .allSatisfy(outcome -> {
          if (outcome instanceof Failed failed) {
            assertThat(failed.kind()).isEqualTo(FailureKind.OVERLOADED);
            assertThat(failed.message()).contains("waiting already");
          }
        });
    assertThat(outcomes).filteredOn(Finished.class::isInstance).hasSizeGreaterThanOrEqualTo(104);
  }
}
