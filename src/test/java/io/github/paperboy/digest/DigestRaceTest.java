package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.digest.DigestListener.Step;
import io.github.paperboy.digest.DigestOutlet.Found;
import io.github.paperboy.store.StoredSubscription;
import io.github.paperboy.store.StoredSubscription.State;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people and clocks do while a digest is made: none is lost, none comes twice, and whoever
/// left hears nothing more.
class DigestRaceTest {
  private static final DigestKey TODAY =
      new DigestKey(TestDigests.ID, LocalDate.parse("2026-11-20"));

  private TestDigests test;

  @BeforeEach
  void open(@TempDir Path directory) {
    test = new TestDigests(directory);
    test.arrive("a");
    test.time.set("2026-11-20T07:00:00Z");
  }

  @AfterEach
  void close() {
    test.close();
  }

  /// A process during which something happens at a step.
  private Digests process(Step when, Runnable happening) {
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

  private void nextDays(int days) throws InterruptedException {
    for (int i = 0; i < days; i++) {
      test.time.step(Duration.ofDays(1));
      TestDigests.runAll(test.process("next"));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"BEGUN", "CLAIMED", "COMPOSED"})
  void whoLeavesBeforeThePermissionGetsNothing(Step step) throws InterruptedException {
    process(step, () -> test.subscriptions.remove(TestDigests.ID)).run(TODAY);
    nextDays(2);
    assertThat(test.postedPapers()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"PERMITTED", "SENT", "NOTED"})
  void whoLeavesLaterGetsAtMostTheOneUnderWay(Step step) throws InterruptedException {
    process(step, () -> test.subscriptions.remove(TestDigests.ID)).run(TODAY);
    test.arrive("b");
    nextDays(2);
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
    assertThat(test.subscriptions.all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void anEditWhileItIsMadeIsKeptAndLosesNothing(Step step) throws InterruptedException {
    var edited = TestDigests.subscription(TestDigests.ID).named("Sails");
    process(step, () -> test.subscriptions.change(edited)).run(TODAY);
    test.arrive("b");
    nextDays(2);
    assertThat(test.postedPapers()).containsExactly(List.of("a"), List.of("b"));
    assertThat(test.outlet.posted().getLast().name()).isEqualTo("Sails");
    assertThat(test.subscriptions.find(TestDigests.ID).orElseThrow().subscription())
        .isEqualTo(edited);
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aPauseWhileItIsMadeLosesNothing(Step step) throws InterruptedException {
    process(step, () -> test.subscriptions.pause(TestDigests.ID, Standing.BY_COMMAND)).run(TODAY);
    test.arrive("b");
    nextDays(2);
    assertThat(test.postedPapers()).hasSizeLessThan(2);

    test.subscriptions.resume(TestDigests.ID);
    nextDays(1);
    assertThat(test.postedPapers().stream().flatMap(List::stream)).containsExactly("a", "b");
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"BEGUN", "CLAIMED", "COMPOSED"})
  void aPauseBeforeThePermissionSendsNothingAndUsesNothingUp(Step step)
      throws InterruptedException {
    var outcome = process(step, this::pause).run(TODAY);
    assertThat(outcome).isInstanceOf(DigestOutcome.Nothing.class);
    test.arrive("b");
    nextDays(2);
    assertThat(test.postedPapers()).isEmpty();
    assertThat(test.store.openPosts()).isEmpty();

    test.subscriptions.resume(TestDigests.ID);
    nextDays(2);
    assertThat(test.postedPapers()).containsExactly(List.of("a", "b"));
  }

  private void pause() {
    test.subscriptions.pause(TestDigests.ID, Standing.BY_COMMAND);
  }

  @Test
  void aDigestBeforeItsTimeThatAPauseStoppedStillComesAtItsTime() throws InterruptedException {
    test.time.set("2026-11-20T06:00:00Z");
    process(Step.CLAIMED, this::pause).runNow(TestDigests.ID);
    test.subscriptions.resume(TestDigests.ID);
    assertThat(test.postedPapers()).isEmpty();
    test.time.set("2026-11-20T07:00:00Z");
    TestDigests.runAll(test.process("next"));
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
  }

  @ParameterizedTest
  @EnumSource(
      value = RememberingOutlet.Trouble.class,
      names = {"SILENT", "UNKNOWN"})
  void aPauseWhileItIsFoundOutWhetherItArrivedSendsNothingMore(RememberingOutlet.Trouble trouble)
      throws InterruptedException {
    test.outlet.trouble(trouble);
    process(Step.NOTED, () -> {}).run(TODAY);
    test.outlet.trouble(RememberingOutlet.Trouble.NONE);
    int before = test.postedPapers().size();
    test.time.step(Duration.ofMinutes(10));
    process(Step.CLAIMED, this::pause).run(TODAY);
    nextDays(1);
    assertThat(test.postedPapers()).hasSize(before);

    test.subscriptions.resume(TestDigests.ID);
    nextDays(1);
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
  }

  @ParameterizedTest
  @EnumSource(
      value = RememberingOutlet.Trouble.class,
      names = {"SILENT", "UNKNOWN"})
  void whatMayBeOutIsLookedForAndRepeatedWhereItWasSent(RememberingOutlet.Trouble trouble)
      throws InterruptedException {
    test.outlet.trouble(trouble);
    process(Step.NOTED, () -> {}).run(TODAY);
    test.outlet.trouble(RememberingOutlet.Trouble.NONE);
    move(new Target.Channel(1, 3));
    test.arrive("b");
    nextDays(1);
    assertThat(test.postedPapers()).containsExactly(List.of("a"), List.of("b"));
    assertThat(test.outlet.places())
        .containsExactly(new Target.Channel(1, 2), new Target.Channel(1, 3));
  }

  @Test
  void aPlaceThatIsGoneBeforeItIsLookedIntoPausesAlsoAfterAMove() throws InterruptedException {
    test.outlet.trouble(RememberingOutlet.Trouble.UNKNOWN);
    process(Step.NOTED, () -> {}).run(TODAY);
    test.outlet.trouble(RememberingOutlet.Trouble.NONE);
    test.outlet.delete(new Target.Channel(1, 2));
    move(new Target.Channel(1, 3));
    nextDays(1);
    var paused = test.subscriptions.find(TestDigests.ID).orElseThrow();
    assertThat(paused.state()).isEqualTo(State.PAUSED);
    assertThat(paused.reason()).isEqualTo("the channel was deleted");

    test.subscriptions.resume(TestDigests.ID);
    nextDays(1);
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
    assertThat(test.outlet.places()).containsExactly(new Target.Channel(1, 3));
  }

  private void move(Target target) {
    test.subscriptions.change(TestDigests.subscription(TestDigests.ID).withTarget(target));
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"BEGUN", "CLAIMED"})
  void aMoveBeforeItIsComposedTakesItAlong(Step step) throws InterruptedException {
    process(step, () -> move(new Target.Channel(1, 3))).run(TODAY);
    assertThat(test.outlet.places()).containsExactly(new Target.Channel(1, 3));
  }

  @Test
  void aMoveToAPlaceThatOnlyOthersServeLeavesItToThem() throws InterruptedException {
    var outcome = process(Step.CLAIMED, () -> move(new Target.Feed())).run(TODAY);
    assertThat(outcome)
        .isEqualTo(
            new DigestOutcome.Later(
                test.time.instant().plus(Duration.ofMinutes(1)),
                "nothing here sends to feed files"));
    move(new Target.Channel(1, 2));
    test.time.step(Duration.ofMinutes(1));
    TestDigests.runAll(test.process("next"));
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
  }

  @Test
  void whatMayBeOutInAPlaceThatOnlyOthersServeStaysUnclear() {
    var standing = test.subscriptions.find(TestDigests.ID).orElseThrow();
    var due = new DueDigest(TODAY.day(), TODAY.day(), test.time.instant());
    var composed = new Composed(JsonTest.DIGEST, 1, new Target.Direct(7));
    var post = new DigestPost(standing, due, (_, _) -> composed, new Outlets(List.of(test.outlet)));
    var closed = new SendWindow(test.time, test.time::nanoTime, Duration.ZERO);
    assertThat(post.find(composed, closed))
        .isEqualTo(new Found.Unavailable("nothing here sends to private messages"));
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aClockThatIsSetBackADayWhileItIsMadeNeitherLosesNorDoubles(Step step)
      throws InterruptedException {
    process(step, () -> test.time.set("2026-11-19T07:00:30Z")).run(TODAY);
    TestDigests.runAll(test.process("next"));
    nextDays(1);
    test.time.step(Duration.ofHours(1));
    TestDigests.runAll(test.process("next"));
    assertThat(test.postedPapers()).containsExactly(List.of("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-19T07:00:00Z", "2026-11-19T06:59:59Z", "2026-11-18T12:00:00Z"})
  void aClockThatIsSetBackWhileADigestIsDueSendsItOnceWhenItIsDueAgain(String earlier)
      throws InterruptedException {
    var process = test.process("one");
    var due = process.due();
    test.time.set(earlier);
    for (var key : due) {
      process.run(key);
    }
    test.arrive("b");
    nextDays(3);
    assertThat(test.postedPapers().stream().flatMap(List::stream)).containsExactly("a", "b");
  }

  @Test
  void aSubscriptionThatCannotBeReadKeepsNoOtherFromItsDigest() throws InterruptedException {
    for (var settings : List.of("{", "{}", "{\"target\":{\"kind\":\"moon\"}}")) {
      var id = "later" + settings.length();
      var stored =
          new StoredSubscription(id, State.ACTIVE, "", settings, 0, LocalDate.parse("2026-11-01"));
      test.store.add(stored);
      assertThat(test.subscriptions.find(id)).isEmpty();
    }
    var elsewhere = TestDigests.subscription("zone1");
    test.subscriptions.add(elsewhere, State.ACTIVE);
    var settings = SubscriptionJson.write(elsewhere).replace("Europe/Berlin", "Mars/Olympus");
    test.store.changeSettings("zone1", settings);

    TestDigests.runAll(test.process("one"));

    assertThat(test.postedPapers()).containsExactly(List.of("a"));
    assertThat(test.subscriptions.all()).hasSize(1);
  }
}
