package io.github.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.PostStore.Permission;
import io.github.paperboy.store.StoredWatch.Position;
import io.github.paperboy.store.WatchStore.Adding;
import io.github.paperboy.store.WatchStore.Limits;
import io.github.paperboy.store.WatchStore.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final Limits LIMITS = new Limits(2, 3);

  @TempDir private Path directory;
  private WatchStore store;
  private SqlitePaperStore papers;

  @BeforeEach
  void open() {
    var file = directory.resolve("papers.db");
    papers = SqlitePaperStore.open(file, StoreSettings.DEFAULTS, InstantSource.fixed(NOW));
    store = WatchStore.open(file, StoreSettings.DEFAULTS);
  }

  @AfterEach
  void close() {
    store.close();
    papers.close();
  }

  private static StoredWatch watch(String id, long arrival, long event) {
    return new StoredWatch(
        id, "ada", StoredWatch.State.ACTIVE, "", "{}", "{}", new Position(arrival, event), NOW);
  }

  private ClaimResult claim(StoredWatch watch, String owner) {
    return claim(watch, owner, NOW);
  }

  private ClaimResult claim(StoredWatch watch, String owner, Instant now) {
    return store.claim(
        new ClaimRequest(
            watch.nextKey(),
            watch.id(),
            LocalDate.of(2026, 11, 20),
            owner,
            now,
            Duration.ofSeconds(45)));
  }

  private Position position(String id) {
    return store.find(id).orElseThrow().position();
  }

  @Test
  void theLimitsHoldTogetherWithTheAdding() {
    assertThat(store.add(watch("a", 0, 0), LIMITS)).isEqualTo(Adding.ADDED);
    assertThat(store.add(watch("b", 0, 0), LIMITS)).isEqualTo(Adding.ADDED);
    assertThat(store.add(watch("c", 0, 0), LIMITS)).isEqualTo(Adding.OWNER_HAS_MOST);
    assertThat(store.add(watch("c", 0, 0), new Limits(9, 2))).isEqualTo(Adding.ALL_HAVE_MOST);
    assertThat(store.ofOwner("ada")).extracting(StoredWatch::id).containsExactly("a", "b");
    assertThat(store.ofOwner("bo")).isEmpty();
  }

  @Test
  void aWatchPassesFromWhereItIsBelievedToStandAndNeverBack() {
    var watch = watch("a", 5, 5);
    store.add(watch, LIMITS);
    store.pass(List.of(watch), new Position(9, 3));
    assertThat(position("a")).isEqualTo(new Position(9, 5));
    store.pass(List.of(watch), new Position(20, 20));
    assertThat(position("a")).as("it has moved since").isEqualTo(new Position(9, 5));
  }

  @Test
  void aWatchWhoseNoteIsUnderWayDoesNotPass() {
    var watch = watch("a", 5, 5);
    store.add(watch, LIMITS);
    assertThat(claim(watch, "one")).isInstanceOf(ClaimResult.Won.class);
    store.pass(List.of(watch), new Position(9, 9));
    assertThat(position("a")).isEqualTo(watch.position());
  }

  @Test
  void aNoteOfAPlaceThatTheWatchHasLeftIsNotMade() {
    var watch = watch("a", 5, 5);
    store.add(watch, LIMITS);
    store.pass(List.of(watch), new Position(9, 9));
    assertThat(claim(watch, "late")).isInstanceOf(ClaimResult.Done.class);
  }

  @Test
  void whatIsToldMovesTheWatchAndIsKnown() {
    var watch = watch("a", 5, 5);
    store.add(watch, LIMITS);
    var claimed = ((ClaimResult.Won) claim(watch, "one")).post();
    var done =
        new StoredPost(
            claimed.key(),
            "a",
            claimed.day(),
            StoredPost.State.POSTED,
            "one",
            claimed.epoch(),
            NOW,
            NOW,
            "{}",
            "m1");
    assertThat(store.finish(claimed, done, new Told(new Position(7, 6), "[1]"))).isTrue();
    assertThat(store.finish(claimed, done, new Told(new Position(99, 99), "[2]"))).isFalse();
    assertThat(position("a")).isEqualTo(new Position(7, 6));
    assertThat(store.find("a").orElseThrow().known()).isEqualTo("[1]");
    assertThat(store.posts("a", 5)).containsExactly(done);
    assertThat(store.openPosts()).isEmpty();
  }

  @Test
  void aNoteIsPermittedOnceAndOnlyWhileItsWatchIsServed() {
    var watch = watch("a", 5, 5);
    store.add(watch, LIMITS);
    var frozen = ((ClaimResult.Won) claim(watch, "frozen")).post();
    var claimed = ((ClaimResult.Won) claim(watch, "one", NOW.plusSeconds(50))).post();
    store.pause("a", "by command");
    assertThat(store.permit(frozen, sending(frozen))).isEqualTo(Permission.UNWANTED);
    assertThat(store.openPosts()).as("it was another's").containsExactly(claimed);
    store.resume("a");
    assertThat(store.permit(frozen, sending(frozen))).isEqualTo(Permission.TAKEN_OVER);
    assertThat(store.permit(claimed, sending(claimed))).isEqualTo(Permission.GIVEN);

    var sending = sending(claimed);
    store.pause("a", "by command");
    assertThat(store.permit(sending, sending)).isEqualTo(Permission.UNWANTED);
    assertThat(store.openPosts()).as("it may be out").containsExactly(sending);
  }

  @Test
  void aNoteThatAPauseStoppedIsMadeAnewAtTheSamePlace() {
    var watch = watch("a", 5, 5);
    store.add(watch, LIMITS);
    var claimed = ((ClaimResult.Won) claim(watch, "one")).post();
    store.pause("a", "by command");
    assertThat(store.permit(claimed, sending(claimed))).isEqualTo(Permission.UNWANTED);
    assertThat(store.openPosts()).isEmpty();
    store.resume("a");
    assertThat(claim(watch, "next")).isInstanceOf(ClaimResult.Won.class);
    assertThat(position("a")).isEqualTo(watch.position());
  }

  private static StoredPost sending(StoredPost claimed) {
    return new StoredPost(
        claimed.key(),
        claimed.subscription(),
        claimed.day(),
        StoredPost.State.SENDING,
        claimed.owner(),
        claimed.epoch(),
        claimed.leaseUntil(),
        NOW,
        "{}",
        null);
  }

  @Test
  void howFarTheIndexIsIsToldFromAPaperOn() {
    papers.saveAll(List.of(paper("a", "One"), paper("b", "Two")));
    assertThat(store.indexedAfter(0)).as("nothing is indexed").isZero();
    papers.follow(PaperStore.INDEX, papers.lastChange());
    papers.saveAll(List.of(paper("c", "Three"), paper("a", "One, revised")));
    assertThat(store.indexed().arrival()).isEqualTo(2);
    assertThat(store.indexedAfter(0)).as("a is indexed anew").isZero();
    assertThat(store.indexedAfter(1)).as("c is not indexed").isEqualTo(2);
    papers.follow(PaperStore.INDEX, papers.lastChange());
    assertThat(store.indexedAfter(1)).isEqualTo(papers.lastArrival());
    assertThat(store.arrivals(List.of(new PaperId("b"), new PaperId("x"))))
        .containsOnlyKeys(new PaperId("b"));
  }

  private static Paper paper(String id, String title) {
    return Paper.of(new PaperId(id), title, "About " + title + ".", "test");
  }

  @Test
  void aRemovedWatchLeavesNothingBehind() {
    var watch = watch("a", 0, 0);
    store.add(watch, LIMITS);
    assertThat(claim(watch, "one")).isInstanceOf(ClaimResult.Won.class);
    assertThat(store.remove("a")).isTrue();
    assertThat(store.remove("a")).isFalse();
    assertThat(store.openPosts()).isEmpty();
  }
}
