package io.github.paperboy.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Fate;
import io.github.paperboy.claim.Label;
import io.github.paperboy.eval.SentenceFates.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceFatesTest {
  @Test
  void trueSentencesLostAndFalseOnesTrustedAreCounted() {
    var fates =
        SentenceFates.of(
            List.of(
                new Case(Label.SUPPORTED, Fate.VERIFIED),
                new Case(Label.SUPPORTED, Fate.MARKED),
                new Case(Label.SUPPORTED, Fate.MARKED),
                new Case(Label.SUPPORTED, Fate.REMOVED),
                new Case(Label.CONTRADICTED, Fate.VERIFIED),
                new Case(Label.CONTRADICTED, Fate.REMOVED)));
    assertThat(fates.count(Label.SUPPORTED, Fate.MARKED)).isEqualTo(2);
    assertThat(fates.figures())
        .containsEntry("supported_kept", 0.75)
        .containsEntry("contradicted_caught", 0.5);
    assertThat(fates.format().lines())
        .hasSize(3)
        .first()
        .asString()
        .contains("supported", "1 verified", "2 marked", "1 removed");
  }

  @Test
  void withoutCasesNothingIsLost() {
    assertThat(SentenceFates.of(List.of()).figures())
        .containsEntry("supported_kept", 1.0)
        .containsEntry("contradicted_caught", 1.0);
  }
}
