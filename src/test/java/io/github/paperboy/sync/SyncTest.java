package io.github.paperboy.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.store.PaperEvent;
import io.github.paperboy.testing.FakePaper;
import io.github.paperboy.testing.FakeService.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Days of papers through fake services of all sources, with faults: nothing is lost, nothing comes
/// twice, positions are right and etiquette is kept.
class SyncTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final int PER_DAY = 11;

  @TempDir private Path directory;
  private SyncRig rig;

  @BeforeEach
  void open() {
    rig = new SyncRig(directory);
  }

  @AfterEach
  void close() {
    rig.close();
    assertThat(rig.arxiv.service().breaches()).isEmpty();
    assertThat(rig.daily.service().breaches()).isEmpty();
  }

  /// New papers of a day on arXiv, some of which Daily Papers shows the day after.
  private List<String> publish(int day) {
    var date = MONDAY.plusDays(day);
    var papers =
        IntStream.range(day * PER_DAY, (day + 1) * PER_DAY)
            .mapToObj(i -> FakePaper.of(i, date))
            .toList();
    rig.arxiv.on(date, papers);
    rig.daily.on(date.plusDays(1), papers.subList(0, 4));
    return papers.stream().map(paper -> "arxiv:" + paper.number()).toList();
  }

  private void requireAll(List<String> ids) {
    assertThat(rig.stored()).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(rig.indexed()).isEqualTo(ids.size());
  }

  private void quietRounds() {
    for (int i = 0; i < 3; i++) {
      rig.timing.step(Duration.ofHours(2));
      rig.round(rig.sources());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void twoWeeksWithFaultsLoseNothingAndStoreNothingTwice(int seed) {
    var random = new Random(seed);
    var ids = new ArrayList<String>();
    for (int day = 0; day < 14; day++) {
      boolean isWeekend = MONDAY.plusDays(day).getDayOfWeek().getValue() > 5;
      if (!isWeekend) {
        ids.addAll(publish(day));
      }
      for (int round = 0; round < 2; round++) {
        disturb(random);
        rig.round(rig.sources());
        rig.timing.step(Duration.ofHours(12));
      }
    }
    quietRounds();

    requireAll(ids);
    assertThat(rig.store.sources().all())
        .allSatisfy(state -> assertThat(state.trouble()).isNull())
        .hasSize(3);
    assertThat(rig.store.eventsAfter(0, 9))
        .allSatisfy(event -> assertThat(event.kind()).isEqualTo(PaperEvent.Kind.CODE_FOUND));
  }

  private void disturb(Random random) {
    for (int i = random.nextInt(7); i > 0; i--) {
      var service = random.nextBoolean() ? rig.arxiv.service() : rig.daily.service();
      service.first(
          switch (random.nextInt(8)) {
            case 0 -> Answer.status(429).with("Retry-After", "30");
            case 1 -> Answer.status(503).with("Retry-After", "7200");
            case 2 -> Answer.status(500);
            case 3 -> Answer.of("text/xml", "<rss><channel><item><title>Cut").truncated();
            case 4 -> Answer.of("text/html", "<html>Be right back</html>");
            case 5 -> Answer.of("text/xml", "<OAI-PMH><responseDate>2026-11-1");
            case 6 -> rig.arxiv.harvestError("badResumptionToken");
            default -> Answer.status(404);
          });
    }
  }

  @Test
  void pagesThatComeTwiceAndInAnotherOrderChangeNothing() {
    rig.arxiv.disorder();
    var ids = new ArrayList<String>();
    for (int day = 0; day < 4; day++) {
      ids.addAll(publish(day));
      rig.round(rig.sources());
      rig.timing.step(Duration.ofDays(1));
    }
    quietRounds();

    requireAll(ids);
    assertThat(rig.store.eventsAfter(0, 9))
        .allSatisfy(event -> assertThat(event.kind()).isEqualTo(PaperEvent.Kind.CODE_FOUND));
  }

  @Test
  void aProcessThatDiesAtAnyWriteLosesNothing() {
    var ids = new ArrayList<>(publish(0));
    ids.addAll(publish(1));
    rig.timing.step(Duration.ofDays(1));

    int deaths = 0;
    while (rig.dyingRound(deaths)) {
      deaths++;
      assertThat(rig.stored()).doesNotHaveDuplicates();
    }
    rig.round(rig.sources());

    assertThat(deaths).isGreaterThan(9);
    requireAll(ids);
  }

  @Test
  void aSourceThatFailsDoesNotKeepTheOthersFromBeingRead() {
    var ids = publish(0);
    for (int i = 0; i < 4; i++) {
      rig.daily.service().first(Answer.status(500));
    }

    var report = rig.round(rig.sources());

    requireAll(ids);
    assertThat(report.complete()).isFalse();
    var state = rig.store.sources().of("huggingface");
    assertThat(Objects.requireNonNull(state.trouble()).reason())
        .isEqualTo("127.0.0.1 answered 500");
    assertThat(rig.store.sources().of("arxiv-oai").lastGood()).isNotNull();
  }

  @Test
  void aSourceThatAskedToBeLeftAloneIsLeftAlone() {
    rig.arxiv.service().first(Answer.status(503).with("Retry-After", "3600"));
    rig.round(List.of(rig.harvest()));
    int visits = rig.arxiv.service().visits().size();

    var second = rig.round(List.of(rig.harvest()));

    assertThat(rig.arxiv.service().visits()).hasSize(visits);
    assertThat(second.files().getFirst().problem()).contains("asked to be left alone until");
    rig.timing.step(Duration.ofHours(1));
    assertThat(rig.round(List.of(rig.harvest())).complete()).isTrue();
  }

  @Test
  void newVersionsAndWithdrawalsAreRemembered() {
    var first = FakePaper.of(1, MONDAY);
    var second = FakePaper.of(2, MONDAY);
    rig.arxiv.on(MONDAY, List.of(first, second));
    rig.round(rig.sources());
    rig.timing.step(Duration.ofDays(1));
    rig.arxiv.on(MONDAY.plusDays(1), List.of(first.replaced(), second.pulled()));

    rig.round(rig.sources());

    assertThat(rig.store.eventsAfter(0, 9))
        .extracting(PaperEvent::kind)
        .containsExactly(
            PaperEvent.Kind.NEW_VERSION, PaperEvent.Kind.NEW_VERSION, PaperEvent.Kind.WITHDRAWN);
    assertThat(rig.papers()).hasSize(2).anyMatch(paper -> paper.withdrawn());
  }

  @Test
  void bothDaysOfAPaperAreKeptAndItsVotesGrow() {
    publish(0);
    rig.timing.step(Duration.ofDays(1));
    rig.round(rig.sources());
    var before = rig.papers().getFirst();
    rig.timing.step(Duration.ofHours(2));
    rig.round(rig.sources());

    var paper =
        rig.papers().stream().filter(p -> p.id().equals(before.id())).findFirst().orElseThrow();
    assertThat(rig.papers()).filteredOn(p -> p.curation().stars() != null).hasSize(4);
    assertThat(rig.papers())
        .filteredOn(p -> p.curation().stars() != null)
        .allSatisfy(p -> {
          assertThat(p.published()).hasToString("2026-11-16");
          assertThat(p.listed()).hasToString("2026-11-17");
          assertThat(p.source()).isEqualTo("arxiv");
          assertThat(p.engagement().upvotes()).isGreaterThan(4);
        });
    assertThat(paper.id()).isEqualTo(before.id());
  }

  @Test
  void aBackfillThatIsStoppedGoesOnInTheNextRound() {
    var days = new ArrayList<String>();
    for (int day = 0; day < 5; day++) {
      days.addAll(publish(day));
    }
    rig.timing.step(Duration.ofDays(5));
    rig.arxiv.service().first(Answer.of("text/xml", page(0)));
    for (int i = 0; i < 4; i++) {
      rig.arxiv.service().first(Answer.status(500));
    }

    rig.since(MONDAY, rig.harvest());
    assertThat(rig.store.sources().of("arxiv-oai").position()).contains("token=");
    rig.round(List.of(rig.harvest()));

    requireAll(days.subList(7, days.size()));
  }

  /// A first page without records, whose next page is the service's own second one.
  private static String page(int records) {
    assertThat(records).isZero();
    return "<OAI-PMH><responseDate>2026-11-21T13:00:00Z</responseDate><ListRecords>"
        + "<resumptionToken>2026-11-16,7</resumptionToken></ListRecords></OAI-PMH>";
  }

  @Test
  void aStopIsNoFailureOfTheSource() {
    publish(0);
    rig.stop.stop();
    rig.round(rig.sources());

    assertThat(rig.store.sources().all()).isEmpty();
  }
}
