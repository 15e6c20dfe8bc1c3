package io.github.paperboy.ingest;

import static io.github.paperboy.ingest.TestWorkshop.SMALL;
import static io.github.paperboy.ingest.TestWorkshop.input;
import static io.github.paperboy.ingest.TestWorkshop.papers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.index.IndexEntry;
import io.github.paperboy.index.PaperEncoder;
import io.github.paperboy.ingest.TestWorkshop.FakeEncoder;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.testing.FakeSource;
import io.github.paperboy.testing.MemoryIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodeBacklogTest {
  @TempDir private Path directory;
  private final MemoryIndex index = new MemoryIndex();
  private final FakeEncoder encoder = new FakeEncoder();
  private final StopSignal stop = new StopSignal();
  private SqlitePaperStore store;

  @BeforeEach
  void ingest() {
    var file = directory.resolve("papers.sqlite");
    store = SqlitePaperStore.open(file, StoreSettings.DEFAULTS, InstantSource.system());
    var workshop = TestWorkshop.of(store, index);
    new Ingest(workshop, SMALL)
        .run(List.of(input("file", FakeSource.of(papers(10).reversed(), 5))));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private EncodeReport encode(IngestListener listener) {
    return new EncodeBacklog(TestWorkshop.of(store, index, listener, stop), encoder, SMALL).run();
  }

  private static List<PaperId> ids(List<Paper> papers) {
    return papers.stream().map(Paper::id).toList();
  }

  @Test
  void papersAreEncodedNewestFirst() {
    var report = encode(IngestListener.NONE);

    assertThat(encoder.encoded()).isEqualTo(ids(papers(10)));
    assertThat(report.encoded()).isEqualTo(10);
    assertThat(report.remaining()).isZero();
    assertThat(index.durable().values())
        .allMatch(entry -> Objects.equals(entry.encoding(), FakeEncoder.encoding(entry.paper())));
  }

  @Test
  void aStopFinishesTheBatchAtHandAndTheNextRunGoesOn() {
    var first = encode(_ -> stop.stop());
    assertThat(first.encoded()).isEqualTo(4);
    assertThat(first.remaining()).isEqualTo(6);
    assertThat(index.durable().values()).filteredOn(e -> e.encoding() != null).hasSize(4);

    new EncodeBacklog(TestWorkshop.of(store, index), encoder, SMALL).run();

    assertThat(encoder.encoded()).isEqualTo(ids(papers(10)));
  }

  @Test
  void itIsLeftOffWhenTheTimeIsOverAndTheNextCallGoesOn() {
    var plain = TestWorkshop.of(store, index);
    InstantSource aSecondAPaper = () -> Instant.EPOCH.plusSeconds(encoder.encoded().size());
    var workshop =
        new Workshop(
            store,
            index,
            plain.statics(),
            plain.encoderFingerprint(),
            aSecondAPaper,
            IngestListener.NONE,
            stop);
    var backlog = new EncodeBacklog(workshop, encoder, SMALL);

    var first = backlog.run(Duration.ofSeconds(3));
    assertThat(first.encoded()).isEqualTo(4);
    assertThat(first.remaining()).isEqualTo(6);

    assertThat(backlog.run(Duration.ofHours(1)).remaining()).isZero();
    assertThat(encoder.encoded()).isEqualTo(ids(papers(10)));
  }

  @Test
  void whatWasEncodedBeforeACrashIsNotEncodedAgain() {
    encode(IngestListener.NONE);
    var lost = new MemoryIndex();
    new Rebuild(TestWorkshop.of(store, lost), SMALL).run();

    new EncodeBacklog(TestWorkshop.of(store, lost), encoder, SMALL).run();

    assertThat(encoder.encoded()).hasSize(10);
    assertThat(lost.durable().values()).noneMatch(entry -> entry.encoding() == null);
  }

  @Test
  void anEncodingThatOnlyTheStoreHasIsTakenFromIt() {
    var uncommitted = new MemoryIndex();
    encode(IngestListener.NONE);
    index.durable().values().forEach(entry -> uncommitted.upsert(List.of(bare(entry))));
    uncommitted.refresh();

    var workshop = TestWorkshop.of(store, uncommitted);
    assertThat(new EncodeBacklog(workshop, encoder, SMALL).run().encoded()).isEqualTo(10);

    assertThat(encoder.encoded()).hasSize(10);
    assertThat(uncommitted.durable().values()).noneMatch(entry -> entry.encoding() == null);
  }

  private static IndexEntry bare(IndexEntry entry) {
    return new IndexEntry(entry.paper(), entry.staticVector(), null);
  }

  @Test
  void progressCountsTowardsTheWholeBacklog() {
    var events = new ArrayList<IngestEvent>();
    encode(events::add);

    assertThat(events)
        .extracting(event -> ((IngestEvent.Encoding) event).done())
        .containsExactly(4L, 8L, 10L);
    assertThat(events).allMatch(event -> ((IngestEvent.Encoding) event).total() == 10);
  }

  @Test
  void anotherModelThanTheIndexWasMadeForIsRefused() {
    PaperEncoder other =
        new PaperEncoder() {
          @Override
          public String fingerprint() {
            return "other";
          }

          @Override
          public List<Encoding> encode(List<Paper> papers) {
            return List.of();
          }
        };
    var workshop = TestWorkshop.of(store, index);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EncodeBacklog(workshop, other, SMALL))
        .withMessageContaining("other");
  }

  @Test
  void anIndexThatForgetsDoesNotKeepItBusyForEver() {
    var forgetful = TestWorkshop.of(store, new ForgetfulIndex(index));

    assertThatThrownBy(() -> new EncodeBacklog(forgetful, encoder, SMALL).run())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("still asks");
  }
}
