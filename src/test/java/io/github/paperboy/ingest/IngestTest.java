package io.github.paperboy.ingest;

import static io.github.paperboy.ingest.TestWorkshop.SMALL;
import static io.github.paperboy.ingest.TestWorkshop.input;
import static io.github.paperboy.ingest.TestWorkshop.paper;
import static io.github.paperboy.ingest.TestWorkshop.papers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.PaperSource;
import io.github.paperboy.source.Rejection;
import io.github.paperboy.store.SqlitePaperStore;
import io.github.paperboy.store.StoreSettings;
import io.github.paperboy.testing.FakeSource;
import io.github.paperboy.testing.MemoryIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  @TempDir private Path directory;
  private final MemoryIndex index = new MemoryIndex();
  private final StopSignal stop = new StopSignal();
  private final List<IngestEvent> events = new ArrayList<>();
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

  private IngestReport ingest(IngestInput... inputs) {
    return ingest(events::add, inputs);
  }

  private IngestReport ingest(IngestListener listener, IngestInput... inputs) {
    var workshop = TestWorkshop.of(store, index, listener, stop);
    return new Ingest(workshop, SMALL).run(List.of(inputs));
  }

  private static IngestInput file(List<Paper> papers) {
    return input("file", FakeSource.of(papers, 5));
  }

  private List<Paper> visible() {
    try (var view = index.view()) {
      return view.papers(papers(100).stream().map(Paper::id).toList());
    }
  }

  @Test
  void everythingReadIsStoredVisibleAndDurableWhenItReturns() {
    var report = ingest(file(papers(23)));

    assertThat(report.complete()).isTrue();
    assertThat(report.total()).isEqualTo(new Counts(23, 0, 0, 0));
    assertThat(store.count()).isEqualTo(23);
    assertThat(visible()).isEqualTo(papers(23));
    assertThat(index.durable()).hasSize(23);
    assertThat(store.followed("index")).isEqualTo(store.lastChange());
  }

  @Test
  void readingTheSameAgainDoesNotTouchTheIndex() {
    ingest(file(papers(23)));
    int commits = index.commits();

    var report = ingest(file(papers(23)));

    assertThat(report.total()).isEqualTo(new Counts(0, 0, 23, 0));
    assertThat(index.order()).hasSize(23);
    assertThat(index.commits()).isEqualTo(commits);
  }

  @Test
  void anUpdatedPaperReplacesTheOneInTheIndex() {
    ingest(file(papers(3)));
    var changed = Paper.of(paper("p1").id(), "On p1", "Quite another text.", "fake");

    var report = ingest(input("changed", FakeSource.of(List.of(changed), 5)));

    assertThat(report.total()).isEqualTo(new Counts(0, 1, 0, 0));
    assertThat(visible().get(1).abstractText()).isEqualTo("Quite another text.");
    assertThat(index.order()).hasSize(4);
  }

  @Test
  void aPaperThatComesTwiceEndsAsItCameLast() {
    var many = new ArrayList<Paper>();
    for (int round = 0; round < 30; round++) {
      many.add(Paper.of(paper("p0").id(), "On p0", "Round " + round + ".", "fake"));
    }

    ingest(input("rounds", FakeSource.of(many, 1)));

    assertThat(visible()).containsExactly(many.getLast());
  }

  @Test
  void theFirstRejectionsAreListedAndAllAreCounted() {
    var rejections =
        LongStream.rangeClosed(1, 5).mapToObj(line -> new Rejection(line, "no title")).toList();
    var source = FakeSource.of(papers(2), 5);
    rejections.forEach(rejection -> source.thenRejects(List.of(rejection)));

    var report = ingest(input("bad lines", source)).files().getFirst();

    assertThat(report.counts()).isEqualTo(new Counts(2, 0, 0, 5));
    assertThat(report.rejections()).isEqualTo(rejections.subList(0, 3));
    assertThat(report.problem()).isNull();
  }

  @Test
  void aFileThatCannotBeOpenedIsReportedAndTheNextIsRead() {
    var missing =
        new IngestInput(
            "missing",
            -1,
            () -> {
              throw new IOException("missing: no such file");
            });

    var report = ingest(missing, file(papers(2)));

    assertThat(report.complete()).isFalse();
    assertThat(report.files())
        .extracting(FileReport::problem)
        .containsExactly("missing: no such file", null);
    assertThat(visible()).hasSize(2);
  }

  @Test
  void aFileThatBreaksOffKeepsWhatWasReadBefore() {
    var source = FakeSource.of(papers(7), 5).thenFails("unexpected end of gzip data");

    var report = ingest(input("cut", source)).files().getFirst();

    assertThat(report.problem()).isEqualTo("unexpected end of gzip data");
    assertThat(report.counts().added()).isEqualTo(7);
    assertThat(visible()).hasSize(7);
  }

  @Test
  void whatAServiceGaveIsFoundWhileItsNextBatchIsAwaited() {
    var keptAt = new ArrayList<Integer>();
    var source =
        new FakeSource()
            .then(
                new Fetched.Batch(
                    papers(3), List.of(), List.of(), new Fetched.Progress(1, 2, "page=2")));
    var input =
        new IngestInput(
            "service", -1, () -> new SlowSource(source), _ -> keptAt.add((int) store.count()));

    assertThat(ingest(input).complete()).isTrue();
    // Kept only once the papers were stored, and never without them.
    assertThat(keptAt).containsExactly(3);
  }

  /// After its first batch it goes on only when that batch is found.
  private final class SlowSource implements PaperSource {
    private final PaperSource source;
    private boolean isFirst = true;

    private SlowSource(PaperSource source) {
      this.source = source;
    }

    @Override
    public String name() {
      return source.name();
    }

    @Override
    public Fetched next() throws IOException {
      if (!isFirst) {
        awaitVisible(1);
      }
      isFirst = false;
      return source.next();
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }

  private void awaitVisible(int papers) throws IOException {
    await(() -> visible().size() >= papers);
  }

  private static void await(BooleanSupplier wanted) throws IOException {
    for (int i = 0; i < 2_000 && !wanted.getAsBoolean(); i++) {
      LockSupport.parkNanos(5_000_000);
    }
    if (!wanted.getAsBoolean()) {
      throw new IOException("what was stored is not found");
    }
  }

  @Test
  void whatAServiceGaveIsFoundWhileTheNextServiceIsAwaited() {
    var last = service("last", new FakeSource(), () -> awaitVisible(3));

    assertThat(ingest(service("first", FakeSource.of(papers(3), 5)), last).complete()).isTrue();
  }

  @Test
  void whatComesDuringACommitHasOneOfItsOwn() {
    var slow = new SlowCommits(index);
    var more = FakeSource.of(papers(9).subList(3, 9), 5);
    var inputs =
        List.of(
            service("first", FakeSource.of(papers(3), 5)),
            service("second", more, slow::awaitBegun),
            service(
                "last",
                new FakeSource(),
                () -> {
                  slow.goOn();
                  await(() -> index.durable().size() == 9);
                }));

    var workshop = TestWorkshop.of(store, slow, events::add, stop);
    assertThat(new Ingest(workshop, SMALL).run(inputs).complete()).isTrue();
  }

  private interface Step {
    void take() throws IOException;
  }

  private static IngestInput service(String name, PaperSource source) {
    return service(name, source, () -> {});
  }

  /// @param before what happens before it is opened
  private static IngestInput service(String name, PaperSource source, Step before) {
    return new IngestInput(
        name,
        -1,
        () -> {
          before.take();
          return source;
        },
        _ -> {});
  }

  @Test
  void anUnavailableSourceGivesItsReason() {
    var source = new FakeSource().then(new Fetched.Unavailable("closed for repair", null));

    assertThat(ingest(input("service", source)).files().getFirst().problem())
        .isEqualTo("closed for repair");
  }

  @Test
  void progressTellsPositionAndCounts() {
    ingest(file(papers(12)));

    assertThat(events.stream().filter(IngestEvent.Reading.class::isInstance))
        .extracting(event -> ((IngestEvent.Reading) event).position())
        .containsExactly(5L, 10L, 12L);
    assertThat(events.getLast()).isInstanceOf(IngestEvent.Read.class);
  }

  @Test
  void aStopEndsAfterTheBatchAtHand() {
    var report = ingest(_ -> stop.stop(), file(papers(50)), file(papers(60)));

    assertThat(report.stopped()).isTrue();
    assertThat(report.files()).hasSize(1);
    assertThat(visible()).isEqualTo(papers(5));
    assertThat(index.durable()).hasSize(5);
  }

  @Test
  void anInterruptIsAStopAndIsPassedOn() {
    Thread.currentThread().interrupt();

    var report = ingest(file(papers(2_000)));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.stopped()).isTrue();
    assertThat(index.durable()).hasSize((int) store.count());
  }

  @Test
  void aFullDiskUnderTheIndexLosesNothingThatWasStored() {
    index.fillDiskAfter(10);
    assertThatThrownBy(() -> ingest(file(papers(40))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left");
    index.crash();
    long stored = store.count();
    assertThat(stored).isPositive();

    ingest();
    assertThat(visible()).isEqualTo(papers((int) stored));

    ingest(file(papers(40)));
    assertThat(visible()).isEqualTo(papers(40));
  }
}
