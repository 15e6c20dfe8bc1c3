package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Existing unlearning methods require real data.  | true
          Most of these defences rely on heuristics.      | true
          Networks are typically trained on labels.       | true
          We compare existing methods.                    | false
          The probe requires real data.                   | false
          """)
  void sentencesOnOtherWorkAreTold(String sentence, boolean others) {
    assertThat(Attribution.ofOthers(sentence)).isEqualTo(others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          However, they need many steps.      | true
          These approaches are slow.          | true
          We find that they are slow.         | false
          The probe is quick.                 | false
          """)
  void aSentenceMayGoOnAboutOthers(String sentence, boolean goesOn) {
    assertThat(Attribution.goesOn(sentence)).isEqualTo(goesOn);
  }

  @Test
  void onlyWhatIsSetAgainstIsContrasted() {
    var words = Words.of("Unlike rivals, it reads text", Lexicon.BUNDLED);
    assertThat(Attribution.contrasted("Unlike rivals, it reads text", words))
        .containsExactly(true, true, false, false, false);
  }

  @Test
  void whatIsSaidOfThemInPassingIsSetAgainstToo() {
    var text = "Unlike rivals, which rely on bait, it reads text";
    assertThat(Attribution.contrasted(text, Words.of(text, Lexicon.BUNDLED)))
        .containsExactly(true, true, true, true, true, true, false, false, false);
  }

  @Test
  void aPapersOwnNamesAreFound() {
    var paper =
        Checks.paper(
            "NIBB: A title", "We propose a scheme called TinyGate. It uses Soft Doors (SD*).");
    assertThat(OwnNames.of(paper).names())
        .containsExactlyInAnyOrder("nibb", "tinygate", "sd*", "sd");
  }
}
