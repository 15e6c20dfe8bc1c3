package io.github.paperboy.ask.model;

import static io.github.paperboy.testing.SamplePapers.KITES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Fate;
import io.github.paperboy.claim.ClaimCheck;
import io.github.paperboy.claim.ClaimSettings;
import io.github.paperboy.testing.HashedWords;
import org.junit.jupiter.api.Test;

class FatesTest {
  private final ClaimCheck check = new ClaimCheck(new HashedWords(), ClaimSettings.DEFAULTS);

  private Fate fate(String sentence) {
    return Fates.of(sentence, KITES, check::check);
  }

  @Test
  void whatThePaperSaysIsShownAndWhatIsNotOfItIsRemoved() {
    assertThat(fate("KiteNet is a network that steers a kite from two line tensions."))
        .isEqualTo(Fate.VERIFIED);
    assertThat(fate("KiteNet keeps a kite in the air for 14.5 minutes on average."))
        .isNotEqualTo(Fate.VERIFIED);
    assertThat(fate("Seven elephants crossed an alpine pass barefoot yesterday."))
        .isEqualTo(Fate.REMOVED);
  }
}
