package io.github.paperboy.store;

import static io.github.paperboy.store.Outcome.NEW;
import static io.github.paperboy.store.Outcome.UNCHANGED;
import static io.github.paperboy.store.Outcome.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePaperStoreTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(1));

  @TempDir private Path directory;
  private SqlitePaperStore store;

  @BeforeEach
  void open() {
    store = SqlitePaperStore.open(file(), StoreSettings.DEFAULTS, CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path file() {
    return directory.resolve("state").resolve("papers.sqlite");
  }

  private void reopen() {
    close();
    open();
  }

  private static Paper paper(String id, String text) {
    return Paper.of(PaperId.parse(id), "On " + id, text, "jsonl");
  }

  private static Paper dated(String id, String date) {
    return paper(id, "Text.").withPublished(PaperDate.parse(date).orElseThrow());
  }

  private static Paper version(String id, @Nullable Integer version, String text, Byline byline) {
    return new Paper(
        PaperId.parse(id),
        version,
        "On " + id,
        Abstract.byAuthors(text),
        byline,
        null,
        null,
        List.of(),
        Engagement.UNKNOWN,
        Links.NONE,
        false,
        "arxiv");
  }

  private List<Paper> all() {
    var papers = new ArrayList<Paper>();
    store.newestFirst(2, papers::addAll);
    return papers;
  }

  @Test
  void savedPapersAreThereAfterReopening() {
    var papers = List.of(dated("2501.00001", "2025-01-01"), dated("acl:x", "2021"));
    assertThat(store.saveAll(papers).outcomes()).containsExactly(NEW, NEW);

    reopen();

    assertThat(all()).isEqualTo(papers);
    assertThat(store.count()).isEqualTo(2);
  }

  @Test
  void savingTheSameAgainChangesNothing() {
    var papers = List.of(paper("a", "One."), paper("b", "Two."));
    var first = store.saveAll(papers);
    reopen();

    var second = store.saveAll(papers);

    assertThat(second.outcomes()).containsExactly(UNCHANGED, UNCHANGED);
    assertThat(second.changed()).isEmpty();
    assertThat(second.lastChange()).isEqualTo(first.lastChange());
  }

  @Test
  void aNewerVersionReplacesAnOlderOneAndKeepsWhatOnlyThatOneKnew() {
    var authors = Byline.of(List.of("Ada Lovelace"));
    store.saveAll(List.of(version("2501.00001", 1, "First.", authors)));

    var saved = store.saveAll(List.of(version("2501.00001", 2, "Second.", Byline.UNKNOWN)));

    assertThat(saved.outcomes()).containsExactly(UPDATED);
    assertThat(saved.changed()).containsExactly(version("2501.00001", 2, "Second.", authors));
    assertThat(all()).isEqualTo(saved.changed());
  }

  @Test
  void anOlderVersionNeverReplacesANewerOne() {
    store.saveAll(List.of(version("2501.00001", 2, "Second.", Byline.UNKNOWN)));

    var saved = store.saveAll(List.of(version("2501.00001", 1, "First.", Byline.UNKNOWN)));

    assertThat(saved.outcomes()).containsExactly(UNCHANGED);
    assertThat(all()).containsExactly(version("2501.00001", 2, "Second.", Byline.UNKNOWN));
  }

  @Test
  void anOlderVersionStillFillsGaps() {
    var authors = Byline.of(List.of("Ada Lovelace"));
    store.saveAll(List.of(version("2501.00001", 2, "Second.", Byline.UNKNOWN)));

    var saved = store.saveAll(List.of(version("2501.00001", 1, "First.", authors)));

    assertThat(saved.outcomes()).containsExactly(UPDATED);
    assertThat(all()).containsExactly(version("2501.00001", 2, "Second.", authors));
  }

  @Test
  void twoRecordsThatDisagreeSettleWhenBothAreReadAgain() {
    var one = paper("a", "One says this.");
    var other = paper("a", "The other says that.");
    store.saveAll(List.of(one));
    store.saveAll(List.of(other));

    assertThat(store.saveAll(List.of(one)).outcomes()).containsExactly(UNCHANGED);
    assertThat(store.saveAll(List.of(other)).outcomes()).containsExactly(UNCHANGED);
    assertThat(all()).containsExactly(other);
  }

  @Test
  void aRecordThatSaysNothingNewIsNotReadTwice() {
    var known = version("a", 2, "Second.", Byline.UNKNOWN);
    var older = version("a", 1, "First.", Byline.UNKNOWN);
    store.saveAll(List.of(known));
    var change = store.saveAll(List.of(older)).lastChange();

    assertThat(change).isEqualTo(1);
    assertThat(content("a")).hasSize(2 * Long.BYTES);
  }

  private byte[] content(String id) {
    try (var database = Database.open(file(), StoreSettings.DEFAULTS)) {
      var contents =
          database.read("looking", h -> PaperRows.contents(h, List.of(PaperId.parse(id))));
      return Objects.requireNonNull(contents.get(PaperId.parse(id)));
    }
  }

  @Test
  void onePaperSeveralTimesInOneCallIsMergedInOrder() {
    var saved =
        store.saveAll(
            List.of(
                paper("a", "Early."), paper("a", "Early."), paper("b", "B."), paper("a", "Late.")));

    assertThat(saved.outcomes()).containsExactly(NEW, UNCHANGED, NEW, UPDATED);
    assertThat(saved.changed()).containsExactly(paper("a", "Late."), paper("b", "B."));
    assertThat(store.count()).isEqualTo(2);
  }

  @Test
  void papersComeNewestFirstAndThoseWithoutADateLast() {
    var newest = dated("n", "2025-06-02");
    var middle = dated("m", "2025-06");
    var oldest = dated("o", "1904");
    var undated = paper("u", "Text.");
    store.saveAll(List.of(undated, oldest, newest, middle));

    assertThat(all()).containsExactly(newest, middle, oldest, undated);
  }

  @Test
  void papersOfOneDayAreAllHandedOverWhateverTheBatch() {
    store.saveAll(IntStream.range(0, 7).mapToObj(i -> dated("p" + i, "2025-01-01")).toList());

    assertThat(all()).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void aFollowerFindsWhatItHasMissed() {
    store.saveAll(List.of(paper("a", "A."), paper("b", "B."), paper("c", "C.")));
    store.follow("index", store.lastChange());
    store.saveAll(List.of(paper("b", "B changed."), paper("d", "D.")));
    reopen();

    var missed = store.changesAfter(store.followed("index"), 10);

    assertThat(missed.papers()).containsExactly(paper("b", "B changed."), paper("d", "D."));
    assertThat(missed.through()).isEqualTo(store.lastChange());
    assertThat(store.countThrough(store.followed("index"))).isEqualTo(2);
  }

  @Test
  void changesComeInPortions() {
    store.saveAll(List.of(paper("a", "A."), paper("b", "B."), paper("c", "C.")));

    var first = store.changesAfter(0, 2);
    var second = store.changesAfter(first.through(), 2);
    var third = store.changesAfter(second.through(), 2);

    assertThat(first.papers()).containsExactly(paper("a", "A."), paper("b", "B."));
    assertThat(second.papers()).containsExactly(paper("c", "C."));
    assertThat(third).isEqualTo(new Changes(List.of(), second.through()));
  }

  @Test
  void aFollowerThatNeverReportedIsAtTheBeginning() {
    assertThat(store.followed("index")).isZero();
    assertThat(store.lastChange()).isZero();
  }

  @Test
  void aCallThatFailsSavesNothing() {
    store.saveAll(List.of(paper("a", "A.")));
    forbid("bad");

    var papers = List.of(paper("b", "B."), paper("bad", "C."));
    assertThatThrownBy(() -> store.saveAll(papers))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("saving papers")
        .hasMessageContaining(file().toString());

    assertThat(all()).containsExactly(paper("a", "A."));
  }

  private void forbid(String id) {
    try (var database = Database.open(file(), StoreSettings.DEFAULTS)) {
      database.write(
          "making a trap",
          h ->
              h.execute(
                  "CREATE TRIGGER trap BEFORE INSERT ON paper WHEN new.id = '%s' BEGIN SELECT RAISE(ABORT, 'no'); END"
                      .formatted(id)));
    }
  }

  @Test
  void idsAndTextsMayHoldAnyCharacter() {
    var odd =
        Paper.of(new PaperId("q'\"\\:?;--\u00e9\ud83d\ude00"), "'; DROP TABLE paper", "?:x", "s");

    assertThat(store.saveAll(List.of(odd)).outcomes()).containsExactly(NEW);
    assertThat(store.saveAll(List.of(odd)).outcomes()).containsExactly(UNCHANGED);
    assertThat(all()).containsExactly(odd);
  }
}
