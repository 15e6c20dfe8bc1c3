package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {
  private static Acronyms in(String text) {
    return Acronyms.of(Checks.paper("A title without matter", text));
  }

  @Test
  void whatAPaperAbbreviatesIsKnownByItsWords() {
    assertThat(in("We compare Single Kite (SK) and round-trip kites (RTKs).").words())
        .containsEntry("sk", Set.of("singl", "kit"))
        .containsEntry("rtk", Set.of("round", "trip", "kit"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A kite (AB) flies.", "See the figure (FIG).", "(SK) Single Kite", ""})
  void bracketsThatAreNoInitialsAreNone(String text) {
    assertThat(in(text).words()).isEmpty();
  }

  @Test
  void aComparisonOfAbbreviationsIsReadWithTheirWords() {
    var text =
        "We study how Single Kite (SK) and Random Bread (RB) behave in wind: RB is more stable"
            + " than SK.";
    assertThat(swapped("Random bread is more stable than single kite", text)).isZero();
    assertThat(swapped("Single kite is more stable than random bread", text)).isPositive();
  }

  private static double swapped(String claim, String text) {
    var seen = new Observations();
    ComparisonCheck.observe(Checks.align(claim, text), Lexicon.BUNDLED, seen);
    return seen.get(Feature.SWAPPED);
  }
}
