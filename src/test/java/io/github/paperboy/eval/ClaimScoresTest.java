package io.github.paperboy.eval;

import static io.github.paperboy.claim.Label.CONTRADICTED;
import static io.github.paperboy.claim.Label.NOT_ENOUGH;
import static io.github.paperboy.claim.Label.SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paperboy.eval.ClaimScores.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimScoresTest {
  @Test
  void scoresFollowTheirDefinitions() {
    var scores =
        ClaimScores.of(
            List.of(
                new Case(SUPPORTED, SUPPORTED),
                new Case(SUPPORTED, NOT_ENOUGH),
                new Case(CONTRADICTED, SUPPORTED),
                new Case(CONTRADICTED, CONTRADICTED),
                new Case(NOT_ENOUGH, NOT_ENOUGH)));
    assertThat(scores.threeWay()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(scores.supportedOrNot()).isCloseTo((1.0 / 2 + 2.0 / 3) / 2, within(1e-9));
    assertThat(scores.supportedPrecision()).isCloseTo(0.5, within(1e-9));
    assertThat(scores.macroF1()).isCloseTo((0.5 + 2.0 / 3 + 2.0 / 3) / 3, within(1e-9));
    assertThat(scores.claims()).isEqualTo(5);
  }

  @Test
  void withoutCasesEverythingIsZero() {
    assertThat(ClaimScores.of(List.of())).isEqualTo(new ClaimScores(0, 0, 0, 0, 0));
  }
}
