package io.github.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.source.Fetched;
import io.github.paperboy.source.Rejection;
import io.github.paperboy.source.http.HttpSettings;
import io.github.paperboy.source.http.PoliteClient;
import io.github.paperboy.testing.FakeArxiv;
import io.github.paperboy.testing.FakePaper;
import io.github.paperboy.testing.FakeService.Answer;
import io.github.paperboy.testing.SteppedTiming;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArxivLookupTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final FakePaper KITE = FakePaper.of(1, DAY).replaced();

  private final SteppedTiming timing = new SteppedTiming("2026-11-19T12:00:00Z");
  private final FakeArxiv arxiv = new FakeArxiv(timing, 10);
  private final PoliteClient client =
      new PoliteClient(HttpSettings.DEFAULTS, Set.of(), timing, new Random(3));
  private final ArxivLookup lookup =
      new ArxivLookup(
          client, new ArxivSettings(List.of("cs.AI"), arxiv.rss(), arxiv.oai(), arxiv.atom(), 3));

  @AfterEach
  void close() {
    client.close();
    arxiv.close();
    assertThat(arxiv.service().breaches()).isEmpty();
  }

  private static List<Paper> papers(Fetched found) {
    return ((Fetched.Batch) found).papers();
  }

  @Test
  void papersAreFoundByTheirIds() {
    arxiv.on(DAY, List.of(KITE, FakePaper.of(2, DAY)));

    var found =
        papers(lookup.byId(List.of(PaperId.parse("2611.00001"), PaperId.parse("9999.99999"))));

    assertThat(found)
        .singleElement()
        .satisfies(paper -> {
          assertThat(paper.id()).isEqualTo(PaperId.parse("2611.00001"));
          assertThat(paper.version()).isEqualTo(2);
          assertThat(paper.categories()).containsExactly("cs.AI");
        });
  }

  @Test
  void aTitleFindsThePaperThatHasExactlyIt() {
    arxiv.on(DAY, List.of(KITE));

    assertThat(papers(lookup.byTitle("KITE number 2611.00001"))).isEmpty();
    assertThat(papers(lookup.byTitle("Kite number: 2611.00001"))).hasSize(1);
    assertThat(papers(lookup.byTitle("Another kite"))).isEmpty();
  }

  @Test
  void aTitleThatArxivDoesNotUnderstandIsNotAskedForForEver() {
    arxiv.service().first(Answer.status(400));

    assertThat(lookup.byTitle("Kites"))
        .isEqualTo(
            new Fetched.Batch(List.of(), List.of(new Rejection(1, "127.0.0.1 answered 400")), 0));
    assertThat(papers(lookup.byTitle("?!"))).isEmpty();
    assertThat(arxiv.service().visits()).as("nothing to ask for").hasSize(1);
  }

  @Test
  void ofALongTitleTheBeginningIsAskedFor() {
    assertThat(papers(lookup.byTitle("kites ".repeat(160)))).isEmpty();

    assertThat(arxiv.service().visits().getFirst().uri().toString()).hasSizeLessThan(300);
  }

  @Test
  void aServiceThatRefusesAllIsUnavailable() {
    arxiv.service().first(Answer.status(403));

    assertThat(lookup.byTitle("Kites")).isInstanceOf(Fetched.Unavailable.class);
  }

  @Test
  void anErrorOfTheServiceIsTold() {
    arxiv
        .service()
        .first(
            Answer.of(
                "application/atom+xml",
                "<feed><entry><id>http://arxiv.org/api/errors#bad</id><title>Error</title>"
                    + "<summary>incorrect id format</summary></entry></feed>"));

    assertThat(lookup.byId(List.of(PaperId.parse("2611.00001"))))
        .isEqualTo(
            new Fetched.Unavailable(
                "arXiv's look-up: the service says: incorrect id format", null));
  }
}
