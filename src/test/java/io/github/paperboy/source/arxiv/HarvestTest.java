package io.github.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Start;
import io.github.paperboy.source.http.HttpSettings;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.testing.FakeArxiv;
import io.github.paperboy.testing.FakePaper;
import io.github.paperboy.testing.FakeService.Answer;
import io.github.paperboy.testing.Readings;
import io.github.paperboy.testing.SteppedTiming;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarvestTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);

  private final SteppedTiming timing = new SteppedTiming("2026-11-20T08:00:00Z");
  private final FakeArxiv arxiv = new FakeArxiv(timing, 4);
  private final PoliteClient client =
      new PoliteClient(HttpSettings.DEFAULTS, Set.of(), timing, new Random(3));
  private final ArxivSettings settings =
      new ArxivSettings(List.of("cs.AI"), arxiv.rss(), arxiv.oai(), arxiv.atom(), 3);
  private final Harvest harvest = new Harvest(client, settings, timing);

  @BeforeEach
  void fill() {
    for (int day = 0; day < 5; day++) {
      var date = FIRST.plusDays(day);
      int from = 2 * day;
      arxiv.on(date, IntStream.range(from, from + 2).mapToObj(i -> FakePaper.of(i, date)).toList());
    }
  }

  @AfterEach
  void close() {
    client.close();
    arxiv.close();
    assertThat(arxiv.service().breaches()).isEmpty();
  }

  private static List<String> ids(int from, int to) {
    return IntStream.range(from, to).mapToObj("arxiv:2611.%05d"::formatted).toList();
  }

  @Test
  void everythingSinceADayComesPageByPage() throws IOException {
    var read = Readings.of(harvest, new Start.Since(FIRST));

    assertThat(read.ids()).isEqualTo(ids(0, 10));
    assertThat(read.batches()).isEqualTo(3);
    assertThat(read.end()).isInstanceOf(Fetched.End.class);
    assertThat(arxiv.service().visits()).allMatch(visit -> visit.parameter("until").isEmpty());
  }

  @Test
  void aPaperHasWhatTheHarvestTells() throws IOException {
    var paper = Readings.of(harvest, new Start.Since(FIRST)).papers().getFirst();

    assertThat(paper.title()).isEqualTo("Kite number 2611.00000");
    assertThat(paper.abstractText())
        .isEqualTo("We fly kite 2611.00000 in its version 1 & measure its <lift>.");
    assertThat(paper.byline().authors()).containsExactly("Ada Kite");
    assertThat(paper.published()).isEqualTo(PaperDate.of(FIRST));
    assertThat(paper.categories()).containsExactly("cs.AI", "cs.RO");
    assertThat(paper.version()).isEqualTo(1);
    assertThat(paper.source()).isEqualTo("arxiv");
  }

  @Test
  void theNextHarvestStartsOnTheDayOnWhichThisOneBegan() throws IOException {
    var first = Readings.of(harvest, new Start.Since(FIRST));
    timing.step(Duration.ofDays(1));
    var day = LocalDate.of(2026, 11, 21);
    arxiv.on(day, List.of(FakePaper.of(10, day)));

    var second = Readings.of(harvest, new Start.From(Objects.requireNonNull(first.position())));

    assertThat(second.ids()).isEqualTo(ids(8, 11));
  }

  @Test
  void aHarvestThatWasCutShortGoesOnWithItsPage() throws IOException {
    try (var reading = harvest.open(new Start.Since(FIRST))) {
      var first = Readings.of(reading, 1);
      var rest = Readings.of(harvest, new Start.From(Objects.requireNonNull(first.position())));

      assertThat(first.ids()).isEqualTo(ids(0, 4));
      assertThat(rest.ids()).isEqualTo(ids(4, 10));
    }
  }

  @Test
  void aHarvestWhosePageWasForgottenBeginsAgain() throws IOException {
    try (var reading = harvest.open(new Start.Since(FIRST))) {
      Readings.of(reading, 1);
      arxiv.service().first(arxiv.harvestError("badResumptionToken"));

      assertThat(Readings.of(reading, 9).ids()).isEqualTo(ids(0, 10));
    }
  }

  @Test
  void aServiceThatForgetsEveryPageIsUnavailable() throws IOException {
    try (var reading = harvest.open(new Start.Since(FIRST))) {
      Readings.of(reading, 1);
      for (int i = 0; i < 4; i++) {
        arxiv.service().first(arxiv.harvestError("badResumptionToken"));
      }

      assertThat(Readings.of(reading, 9).end())
          .isEqualTo(new Fetched.Unavailable("arXiv has forgotten the page of the harvest", null));
    }
  }

  @Test
  void aHarvestThatNeverEndsIsNoticed() throws IOException {
    var page =
        "<OAI-PMH><responseDate>2026-11-20T08:00:00Z</responseDate><ListRecords>"
            + "<resumptionToken>same</resumptionToken></ListRecords></OAI-PMH>";
    for (int i = 0; i < 2; i++) {
      arxiv.service().first(Answer.of("text/xml", page));
    }

    var read = Readings.of(harvest, new Start.Since(FIRST));

    assertThat(read.end())
        .isEqualTo(
            new Fetched.Unavailable("arXiv's harvest gives the same page again and again", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one two one", "one two three two three"})
  void aHarvestThatGoesRoundIsNoticed(String tokens) throws IOException {
    for (var token : tokens.split(" ")) {
      arxiv
          .service()
          .first(
              Answer.of(
                  "text/xml",
                  """
                  <OAI-PMH><responseDate>2026-11-20T08:00:00Z</responseDate><ListRecords>
                  <resumptionToken>%s</resumptionToken></ListRecords></OAI-PMH>
                  """
                      .formatted(token)));
    }

    assertThat(Readings.of(harvest, new Start.Since(FIRST)).end().toString())
        .contains("the same page again and again");
  }

  @Test
  void aHarvestOfADayToComeIsNotTaken() throws IOException {
    var page = "<OAI-PMH><responseDate>2100-11-20T08:00:00Z</responseDate><ListRecords/></OAI-PMH>";
    arxiv.service().first(Answer.of("text/xml", page));

    var read = Readings.of(harvest, new Start.Since(FIRST));

    assertThat(read.position()).isNull();
    assertThat(read.end().toString()).contains("2100-11-20", "clock");
  }

  @Test
  void aHarvestThatWasLeftOnADayToComeBeginsAgain() throws IOException {
    assertThat(Readings.of(harvest, new Start.From("from=2100-01-01")).ids()).isNotEmpty();
  }

  @Test
  void aPageThatEndsEarlyIsNotTaken() throws IOException {
    arxiv.service().first(Answer.of("text/xml", "<OAI-PMH><responseDate>2026-11-20</respo"));

    var read = Readings.of(harvest, new Start.Since(FIRST));

    assertThat(read.papers()).isEmpty();
    assertThat(read.position()).isNull();
    assertThat(read.end())
        .isEqualTo(
            new Fetched.Unavailable("arXiv's harvest: the answer is broken XML at line 1", null));
  }

  @Test
  void documentTypesAndEntitiesAreRefused() throws IOException {
    arxiv
        .service()
        .first(
            Answer.of(
                "text/xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><OAI-PMH>&e;</OAI-PMH>"));

    assertThat(Readings.of(harvest, new Start.Since(FIRST)).end())
        .isEqualTo(
            new Fetched.Unavailable(
                "arXiv's harvest: the answer's XML has a document type, which none should have",
                null));
  }

  @Test
  void aDayWithoutChangesIsAnEmptyHarvest() throws IOException {
    var read = Readings.of(harvest, new Start.Since(LocalDate.of(2026, 11, 21)));

    assertThat(read.papers()).isEmpty();
    assertThat(read.end()).isInstanceOf(Fetched.End.class);
    assertThat(read.position()).isEqualTo("from=2026-11-20");
  }

  @Test
  void withdrawalsAreSeenInTheTextAndInTheRecord() throws IOException {
    var deleted =
        """
        <OAI-PMH><responseDate>2026-11-20T08:00:00Z</responseDate><ListRecords><record>
        <header status="deleted"><identifier>oai:arXiv.org:2611.00001</identifier></header>
        </record></ListRecords></OAI-PMH>
        """;
    arxiv.on(FIRST, List.of(FakePaper.of(0, FIRST).pulled()));
    arxiv.service().first(Answer.of("text/xml", deleted));

    try (var reading = harvest.open(new Start.Since(FIRST))) {
      var batch = (Fetched.Batch) reading.next();
      assertThat(batch.withdrawn())
          .extracting(Object::toString)
          .containsExactly("arxiv:2611.00001");
    }
    assertThat(Readings.of(harvest, new Start.Since(FIRST)).papers())
        .filteredOn(Paper::withdrawn)
        .extracting(paper -> paper.id().value())
        .containsExactly("arxiv:2611.00000");
  }

  @Test
  void papersOfOtherCategoriesAreLeftOut() throws IOException {
    var robots =
        new ArxivSettings(List.of("cs.HC", "q-bio.*"), arxiv.rss(), arxiv.oai(), arxiv.atom(), 3);

    var read = Readings.of(new Harvest(client, robots, timing), new Start.Since(FIRST));

    assertThat(read.papers()).isEmpty();
    assertThat(arxiv.service().visits())
        .extracting(visit -> visit.parameter("set"))
        .contains("cs", "q-bio");
  }
}
