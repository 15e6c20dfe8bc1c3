package io.github.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Curation;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Start;
import io.github.paperboy.source.http.HttpSettings;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.testing.FakeDailyPapers;
import io.github.paperboy.testing.FakePaper;
import io.github.paperboy.testing.FakeService.Answer;
import io.github.paperboy.testing.FakeService.Visit;
import io.github.paperboy.testing.Readings;
import io.github.paperboy.testing.SteppedTiming;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DailyPapersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final SteppedTiming timing = new SteppedTiming("2026-11-20T08:00:00Z");
  private final FakeDailyPapers fake = new FakeDailyPapers(timing);
  private final PoliteClient client =
      new PoliteClient(HttpSettings.DEFAULTS, Set.of(), timing, new Random(3));
  private final DailyPapers daily =
      new DailyPapers(client, new HuggingFaceSettings(fake.service().base(), 4, 2), timing);

  @AfterEach
  void close() {
    client.close();
    fake.close();
    assertThat(fake.service().breaches()).isEmpty();
  }

  private List<String> asked() {
    return fake.service().visits().stream().map(DailyPapersTest::listing).toList();
  }

  private static String listing(Visit visit) {
    return visit.parameter("date") + visit.parameter("month") + visit.parameter("sort");
  }

  @Test
  void aPaperHasAllThatTheListingAdds() throws IOException {
    fake.on(TODAY, List.of(FakePaper.of(1, LocalDate.of(2026, 11, 17))));

    var paper = Readings.of(daily, new Start.Newest()).papers().getFirst();

    assertThat(paper.id().value()).isEqualTo("arxiv:2611.00001");
    assertThat(paper.published()).isEqualTo(new PaperDate(2026, 11, 17));
    assertThat(paper.listed()).isEqualTo(PaperDate.of(TODAY));
    assertThat(paper.curation())
        .isEqualTo(new Curation("Kites fly.", List.of("kites"), "Cy Tail", 7));
    assertThat(paper.engagement()).isEqualTo(new Engagement(4, 2));
    assertThat(paper.links().code()).hasToString("https://github.com/kites/k");
  }

  @Test
  void theFirstReadingTakesTheLastDays() throws IOException {
    var read = Readings.of(daily, new Start.Newest());

    assertThat(asked())
        .containsExactly("2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "trending");
    assertThat(read.position()).isEqualTo("2026-11-20");
  }

  @Test
  void theNextReadingFillsTheGapAndRefreshesTheDaysBefore() throws IOException {
    Readings.of(daily, new Start.From("2026-11-18"));

    assertThat(asked())
        .containsExactly("2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "trending");
  }

  @Test
  void afterADayThatHasNotComeItIsAsIfNothingHadBeenRead() throws IOException {
    var read = Readings.of(daily, new Start.From("2027-11-20"));

    assertThat(asked()).startsWith("2026-11-17", "2026-11-18");
    assertThat(read.position()).isEqualTo("2026-11-20");
  }

  @Test
  void refreshingNeverMovesThePositionBack() throws IOException {
    try (var reading = daily.open(new Start.From("2026-11-19"))) {
      assertThat(Readings.of(reading, 2).position()).isNull();
      assertThat(Readings.of(reading, 1).position()).isEqualTo("2026-11-20");
    }
  }

  @Test
  void wholeMonthsAreAskedForPageByPage() throws IOException {
    var day = LocalDate.of(2026, 10, 7);
    fake.on(day, IntStream.range(0, 130).mapToObj(i -> FakePaper.of(i, day)).toList());

    var read = Readings.of(daily, new Start.Since(LocalDate.of(2026, 10, 1)));

    assertThat(read.ids()).hasSize(130).doesNotHaveDuplicates();
    assertThat(asked()).startsWith("2026-10", "2026-10", "2026-11-01");
  }

  @Test
  void aDayThatIsRefusedStopsTheReadingWhereItIs() throws IOException {
    fake.service().first(Answer.of("application/json", "[]")).first(Answer.status(404));

    var read = Readings.of(daily, new Start.Since(LocalDate.of(2026, 11, 18)));

    assertThat(read.position()).isEqualTo("2026-11-18");
    assertThat(read.end()).isEqualTo(new Fetched.Unavailable("127.0.0.1 answered 404", null));
  }

  @Test
  void thatTodayIsNotThereYetIsNoFailure() throws IOException {
    fake.service().first(Answer.of("application/json", "[]")).first(Answer.status(400));

    var read = Readings.of(daily, new Start.Since(LocalDate.of(2026, 11, 19)));

    assertThat(read.end()).isInstanceOf(Fetched.End.class);
  }

  @Test
  void aBrokenAnswerIsNotTaken() throws IOException {
    fake.service().first(Answer.of("application/json", "[{\"paper\":{\"id\":\"2611.0"));

    var read = Readings.of(daily, new Start.Since(TODAY));

    assertThat(read.papers()).isEmpty();
    assertThat(read.position()).isNull();
    assertThat(read.end().toString()).contains("the answer is broken");
  }
}
