package io.github.paperboy.ingest;

import static io.github.paperboy.ingest.TestWorkshop.FINGERPRINT;
import static io.github.paperboy.ingest.TestWorkshop.SMALL;
import static io.github.paperboy.ingest.TestWorkshop.paper;
import static io.github.paperboy.ingest.TestWorkshop.papers;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.testing.MemoryIndex;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index comes back to what the store holds, whatever happened in between.
class RestoreTest {
  /// One thread, so that the order of writes is that of reading.
  private static final IngestSettings IN_ORDER =
      new IngestSettings(1, 4, SMALL.commitEvery(), 4, 3);

  @TempDir private Path directory;
  private final List<IngestEvent> events = new ArrayList<>();
  private final StopSignal stop = new StopSignal();
  private SqlitePaperStore store;

  @BeforeEach
  void open() {
    var file = directory.resolve("papers.sqlite");
    store = SqlitePaperStore.open(file, StoreSettings.DEFAULTS, InstantSource.system());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void ingestNothing(MemoryIndex index) {
    new Ingest(TestWorkshop.of(store, index, events::add, stop), IN_ORDER).run(List.of());
  }

  private static List<PaperId> ids(List<Paper> papers) {
    return papers.stream().map(Paper::id).toList();
  }

  @Test
  void whatWasStoredButNotIndexedIsCaughtUp() {
    var index = new MemoryIndex();
    store.saveAll(papers(3));
    ingestNothing(index);
    var later = List.of(paper("x"), Paper.of(paper("p1").id(), "On p1", "Changed.", "fake"));
    store.saveAll(later);
    events.clear();

    ingestNothing(index);

    assertThat(index.order().subList(3, index.order().size())).isEqualTo(ids(later));
    assertThat(index.durable()).hasSize(4);
    assertThat(events)
        .singleElement()
        .isInstanceOfSatisfying(
            IngestEvent.Restoring.class,
            event -> {
              assertThat(event.why()).isEqualTo(IngestEvent.Why.BEHIND);
              assertThat(event.done()).isEqualTo(2);
              assertThat(event.total()).isEqualTo(2);
            });
  }

  @Test
  void anIndexThatLostPapersIsFilledNewestFirst() {
    store.saveAll(papers(30).reversed());
    ingestNothing(new MemoryIndex());
    var empty = new MemoryIndex();
    events.clear();

    ingestNothing(empty);

    assertThat(empty.order()).isEqualTo(ids(papers(30)));
    assertThat(events)
        .allMatch(
            event -> event instanceof IngestEvent.Restoring r && r.why() == IngestEvent.Why.LOST);
  }

  @Test
  void nothingIsWrittenWhenBothAgree() {
    var index = new MemoryIndex();
    store.saveAll(papers(3));
    ingestNothing(index);
    int commits = index.commits();

    ingestNothing(index);

    assertThat(index.order()).hasSize(3);
    assertThat(index.commits()).isEqualTo(commits);
  }

  @Test
  void aRebuildTakesEncodingsFromTheStore() {
    var known = papers(2).getFirst();
    var encoding = TestWorkshop.FakeEncoder.encoding(known);
    store.saveAll(papers(2));
    store.saveEncodings(FINGERPRINT, Map.of(Entries.hash(known), encoding.toBytes()));
    var index = new MemoryIndex();

    new Rebuild(TestWorkshop.of(store, index), SMALL).run();

    assertThat(entry(index, known).encoding()).isEqualTo(encoding);
    assertThat(entry(index, papers(2).getLast()).encoding()).isNull();
    assertThat(store.followed("index")).isEqualTo(2);
  }

  private static IndexEntry entry(MemoryIndex index, Paper paper) {
    return Objects.requireNonNull(index.durable().get(paper.id()));
  }

  @Test
  void aRebuildThatWasStoppedIsTakenUpAgain() {
    store.saveAll(papers(30));
    var index = new MemoryIndex();
    var workshop = TestWorkshop.of(store, index, _ -> stop.stop(), stop);
    new Rebuild(workshop, SMALL).run();
    assertThat(index.durable()).hasSizeLessThan(30);

    new Ingest(TestWorkshop.of(store, index), SMALL).run(List.of());

    assertThat(index.durable()).hasSize(30);
  }

  /// As many papers may be in it then as it had before, but others.
  @Test
  void aRebuildOfAnIndexThatWasBehindIsTakenUpWhole() {
    store.saveAll(papers(30).reversed());
    store.follow("index", 10);
    var index = new MemoryIndex();
    var workshop = TestWorkshop.of(store, index, event -> stopAfter(12, event), stop);
    new Rebuild(workshop, IN_ORDER).run();
    assertThat(index.durable()).hasSizeBetween(10, 29);

    new Ingest(TestWorkshop.of(store, index), SMALL).run(List.of());

    assertThat(index.durable()).hasSize(30);
  }

  private void stopAfter(int papers, IngestEvent event) {
    if (event instanceof IngestEvent.Restoring restoring && restoring.done() >= papers) {
      stop.stop();
    }
  }

  @Test
  void aRebuildThatWasKilledIsTakenUpAgain() {
    store.saveAll(papers(30));
    ingestNothing(new MemoryIndex());
    var killed = new MemoryIndex();
    killed.upsert(List.of(new IndexEntry(papers(1).getFirst(), new float[] {1}, null)));
    killed.commit();
    killed.crash();

    ingestNothing(killed);

    assertThat(killed.durable()).hasSize(30);
  }
}
