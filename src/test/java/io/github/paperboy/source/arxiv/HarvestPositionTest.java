package io.github.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HarvestPositionTest {
  private static final LocalDate FROM = LocalDate.parse("2026-11-01");
  private static final LocalDate BEGUN = LocalDate.parse("2026-11-20");

  private static OaiPage page(LocalDate day, String token) {
    return new OaiPage(day, List.of(), List.of(), token, null, "");
  }

  @Test
  void theNextHarvestStartsOnTheDayOnWhichThisOneBeganHoweverLongItTook() {
    var position =
        HarvestPosition.since(FROM)
            .after(page(BEGUN, "one"), 2)
            .after(page(BEGUN.plusDays(1), ""), 2)
            .after(page(BEGUN.plusDays(2), "two"), 2)
            .after(page(BEGUN.plusDays(3), ""), 2);
    assertThat(position).isEqualTo(HarvestPosition.since(BEGUN));
  }

  @Test
  void itComesBackAsItWas() {
    var position =
        HarvestPosition.since(FROM).after(page(BEGUN, ""), 2).after(page(BEGUN, "a&b=c"), 2);
    assertThat(HarvestPosition.parse(position.toString(), LocalDate.EPOCH)).isEqualTo(position);
    assertThat(position.again().token()).isEmpty();
    assertThat(position.again().begun()).isEqualTo(BEGUN);
  }
}
