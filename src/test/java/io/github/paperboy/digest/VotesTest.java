package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Abstract;
import io.github.paperboy.paper.Byline;
import io.github.paperboy.paper.Engagement;
import io.github.paperboy.paper.Links;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperDate;
import io.github.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VotesTest {
  private static final Votes VOTES = new Votes(LocalDate.parse("2026-11-20"), 5);

  private static double of(int upvotes, String date) {
    return VOTES.of(
        new Paper(
            new PaperId("a"),
            null,
            "Kites",
            Abstract.byAuthors("We fly kites."),
            Byline.of(List.of()),
            PaperDate.parse(date).orElseThrow(),
            null,
            List.of(),
            new Engagement(upvotes, null),
            Links.NONE,
            false,
            "test"));
  }

  @Test
  void votesCountHalfAfterTheirTime() {
    assertThat(of(200, "2026-11-20")).isEqualTo(1);
    assertThat(of(200, "2026-11-15")).isEqualTo(0.5);
    assertThat(of(200, "2026-11-10")).isEqualTo(0.25);
  }

  @Test
  void aPaperOfADayToComeCountsAsOfToday() {
    assertThat(of(200, "2099-01-01")).isEqualTo(1);
    assertThat(of(9, "2026-11-25")).isEqualTo(of(9, "2026-11-20"));
  }
}
