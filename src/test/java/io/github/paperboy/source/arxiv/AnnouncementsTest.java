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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
  private static final FakePaper OLD = FakePaper.of(1, LocalDate.of(2026, 11, 2));
  private static final FakePaper NEW = FakePaper.of(2, THURSDAY);

  private final SteppedTiming timing = new SteppedTiming("2026-11-19T12:00:00Z");
  private final FakeArxiv arxiv = new FakeArxiv(timing, 10);
  private final PoliteClient client =
      new PoliteClient(HttpSettings.DEFAULTS, Set.of(), timing, new Random(3));
  private final ArxivSettings settings =
      new ArxivSettings(List.of("cs.AI", "cs.CL"), arxiv.rss(), arxiv.oai(), arxiv.atom(), 3);
  private final Announcements announcements =
      new Announcements(client, settings, new Harvest(client, settings, timing), timing);

  @AfterEach
  void close() {
    client.close();
    arxiv.close();
    assertThat(arxiv.service().breaches()).isEmpty();
  }

  private Readings read(Start start) throws IOException {
    return Readings.of(announcements, start);
  }

  private static Start after(Readings before) {
    return new Start.From(Objects.requireNonNull(before.position()));
  }

  @Test
  void newPapersAndReplacementsAreAnnounced() throws IOException {
    arxiv.on(THURSDAY, List.of(NEW, OLD.replaced()));

    var papers = read(new Start.Newest()).papers();

    assertThat(papers).extracting(Paper::version).containsExactly(1, 2);
    assertThat(papers).extracting(Paper::listed).containsExactly(PaperDate.of(THURSDAY), null);
    assertThat(papers.getFirst().abstractText())
        .isEqualTo("We fly kite 2611.00002 in its version 1 & measure its <lift>.");
    assertThat(papers.getFirst().byline().authors()).containsExactly("Ada Kite", "Bo Line");
    assertThat(arxiv.service().visits().getFirst().uri().getPath()).isEqualTo("/rss/cs.AI+cs.CL");
  }

  @Test
  void aFeedThatDidNotChangeIsNotSentAgain() throws IOException {
    arxiv.on(THURSDAY, List.of(NEW));

    var second = read(after(read(new Start.Newest())));

    assertThat(second.end()).isInstanceOf(Fetched.Unchanged.class);
  }

  @Test
  void theWeekendIsNoGap() throws IOException {
    var friday = THURSDAY.plusDays(1);
    var monday = THURSDAY.plusDays(4);
    arxiv.on(friday, List.of(NEW));
    arxiv.on(monday, List.of(FakePaper.of(3, monday)));
    timing.step(Duration.ofDays(1));
    var onFriday = read(new Start.Newest());
    timing.step(Duration.ofDays(1));
    var onSaturday = read(after(onFriday));
    timing.step(Duration.ofDays(2));
    var onMonday = read(after(onSaturday));

    assertThat(onFriday.papers()).hasSize(1);
    assertThat(onSaturday.papers()).isEmpty();
    assertThat(onMonday.ids()).containsExactly("arxiv:2611.00003");
    assertThat(arxiv.service().visits()).hasSize(3);
  }

  @Test
  void daysThatWereMissedAreHarvested() throws IOException {
    var before = read(new Start.Newest());
    var friday = THURSDAY.plusDays(1);
    var tuesday = THURSDAY.plusDays(5);
    arxiv.on(friday, List.of(NEW));
    arxiv.on(tuesday, List.of(FakePaper.of(3, tuesday)));
    timing.step(Duration.ofDays(5));

    var late = read(after(before));

    assertThat(late.ids()).contains("arxiv:2611.00002", "arxiv:2611.00003");
    assertThat(late.position()).contains("day=2026-11-24").doesNotContain("from");
    assertThat(read(after(late)).end()).isInstanceOf(Fetched.Unchanged.class);
  }

  @Test
  void aGapThatCannotBeHarvestedKeepsThePosition() throws IOException {
    var before = read(new Start.Newest());
    timing.step(Duration.ofDays(5));
    arxiv.on(THURSDAY.plusDays(5), List.of(NEW));
    var feed = arxiv.rss();
    assertThat(feed).isNotEmpty();
    var broken =
        new Announcements(
            client,
            settings,
            new Harvest(
                client,
                new ArxivSettings(
                    settings.categories(), arxiv.rss(), arxiv.rss() + "/x", arxiv.atom(), 3),
                timing),
            timing);

    var late = Readings.of(broken, after(before));

    assertThat(late.position()).isNull();
    assertThat(late.end()).isInstanceOf(Fetched.Unavailable.class);
  }

  @Test
  void aFeedOfADayToComeIsNotTakenAndNoGapIsForgotten() throws IOException {
    arxiv
        .service()
        .first(
            Answer.of(
                "application/rss+xml",
                "<rss><channel><pubDate>Fri, 31 Dec 2100 00:00:00"
                    + " -0500</pubDate></channel></rss>"));
    var read = read(new Start.Newest());

    assertThat(read.position()).isNull();
    assertThat(read.end().toString()).contains("2100-12-31", "clock");
    arxiv.on(THURSDAY, List.of(NEW));
    assertThat(read(new Start.From("day=2100-12-31")).position()).contains("day=2026-11-19");
  }

  @Test
  void somethingElseThanAFeedIsUnavailable() throws IOException {
    arxiv.service().first(Answer.of("text/xml", "<html><body>Hello</body></html>"));

    assertThat(read(new Start.Newest()).end())
        .isEqualTo(
            new Fetched.Unavailable(
                "arXiv's announcements: the answer is no list of announcements", null));
  }

  @Test
  void itemsWithoutIdAreRejected() throws IOException {
    arxiv
        .service()
        .first(
            Answer.of(
                "text/xml",
                "<rss><channel><pubDate>Thu, 19 Nov 2026 00:00:00 -0500</pubDate>"
                    + "<item><title>No id</title></item></channel></rss>"));

    try (var reading = announcements.open(new Start.Newest())) {
      var batch = (Fetched.Batch) reading.next();
      assertThat(batch.papers()).isEmpty();
      assertThat(batch.rejections()).hasSize(1);
    }
  }
}
