package io.github.paperboy.claim;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.paperboy.embed.SplitText;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.testing.HashedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckTest {
  private static final Paper PAPER =
      Checks.paper(
          "TinyGate: Doors for Sparse Memory",
          "Memory is dear. We propose TinyGate, which opens sparse memory doors. TinyGate reduces"
              + " memory traffic by 12.5% on sorted tables. It works without labels.");
  private static final Paper OTHER =
      Checks.paper("Rivers of the North", "Rivers carry stones. Stones become round.");

  private final ClaimCheck check = new ClaimCheck(new HashedWords(), ClaimSettings.DEFAULTS);

  @Test
  void theSameSaidIsSupportedWithItsSentence() {
    var verdict = check.check("TinyGate reduces memory traffic by 12.5% on sorted tables", PAPER);
    assertThat(verdict.label()).isEqualTo(Label.SUPPORTED);
    assertThat(verdict.quote()).startsWith("TinyGate reduces").endsWith("tables.");
    var evidence = requireNonNull(verdict.evidence());
    assertThat(evidence.of(PAPER.abstractText())).isEqualTo(verdict.quote());
  }

  @Test
  void eachSentenceOfTheAbstractIsSupportedWhateverStandsBesideIt() {
    var paper =
        Checks.paper("Spades", "We propose Spade. It digs. It never needs, nor lacks, rest.");
    for (var sentence :
        List.of("we propose  spade", "It digs.", "It never needs, nor lacks, rest!")) {
      var verdict = check.check(sentence, paper);
      assertThat(verdict.label()).as(sentence).isEqualTo(Label.SUPPORTED);
      assertThat(verdict.score()).isEqualTo(1);
    }
    assertThat(check.check("  .", paper).label()).isEqualTo(Label.NOT_ENOUGH);
  }

  @Test
  void anotherNumberIsContradictedAndNamed() {
    var verdict = check.check("TinyGate reduces memory traffic by 21.5% on sorted tables", PAPER);
    assertThat(verdict.label()).isNotEqualTo(Label.SUPPORTED);
    assertThat(verdict.reasons())
        .extracting(Reason::text)
        .contains("the abstract says 12.5%, the claim 21.5%");
  }

  @Test
  void whatIsNotThereIsNotEnough() {
    var verdict = check.check("Seven elephants crossed Alpine passes barefoot", PAPER);
    assertThat(verdict.label()).isEqualTo(Label.NOT_ENOUGH);
    assertThat(verdict.reasons()).extracting(Reason::kind).contains(Reason.Kind.MISSING);
  }

  @Test
  void aNameOfSeveralWordsThatThePaperNeverMentionsBarsSupport() {
    var paper =
        Checks.paper("Gates", "Adaptive tables open. Guidance reduces memory traffic on tables.");
    assertThat(check.check("Guidance reduces memory traffic on tables today", paper).label())
        .isEqualTo(Label.SUPPORTED);
    assertThat(check.check("In tests Adaptive Guidance reduces memory traffic", paper).label())
        .isNotEqualTo(Label.SUPPORTED);
  }

  @Test
  void theMostTellingPaperOfSeveralIsFound() {
    var found = check.check("Stones become round", List.of(PAPER, OTHER)).orElseThrow();
    assertThat(found.paper()).isEqualTo(OTHER);
    assertThat(check.check("Stones become round", List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, TinyGate reduces memory traffic by 21.5%, NOT_ENOUGH",
    "5.0, TinyGate reduces memory traffic by 21.5%, CONTRADICTED",
    "5.0, TinyGate opens memory doors today, NOT_ENOUGH",
  })
  void aPaperThatNobodyNamedContradictsOnlyWhereItIsLikelyAndShown(
      double bias, String claim, Label label) {
    var denying = new ClaimCheck(new HashedWords(), ClaimSettings.DEFAULTS, denying(bias));
    assertThat(denying.check(claim, PAPER).label()).isEqualTo(Label.CONTRADICTED);
    assertThat(denying.check(claim, List.of(PAPER)).orElseThrow().verdict().label())
        .isEqualTo(label);
  }

  /// Weights that see a contradiction in everything.
  private static Weights denying(double bias) {
    return Weights.parse(
        Stream.concat(
                Stream.of("BIAS 0 %s 0".formatted(bias)),
                Arrays.stream(Feature.values()).map(feature -> feature + " 0 0 0"))
            .collect(Collectors.joining("\n")));
  }

  @Test
  void emptyTextAndMissingAbstractsAreNotEnough() {
    var bare = Checks.paper("Untold", "");
    assertThat(check.check("", PAPER).label()).isEqualTo(Label.NOT_ENOUGH);
    assertThat(check.check("\uD83D\uDE00 …", PAPER).label()).isEqualTo(Label.NOT_ENOUGH);
    assertThat(check.check("Stones become round", bare).evidence()).isNull();
    assertThat(check.check("x ".repeat(100_000), PAPER)).isNotNull();
  }

  @Test
  void aPaperIsEncodedOnce() {
    var encoded = new ArrayList<String>();
    var words = new HashedWords();
    var counting =
        new ClaimCheck(
            texts -> {
              texts.stream().map(SplitText::text).forEach(encoded::add);
              return words.encode(texts);
            },
            ClaimSettings.DEFAULTS);
    counting.check("Stones become smooth", OTHER);
    counting.check("Rivers carry sand", OTHER);
    assertThat(encoded).containsOnlyOnce("Stones become round.");
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new ClaimSettings(1.5, 5, 1)).hasMessageContaining("claim.support-at");
    assertThatThrownBy(() -> new ClaimSettings(0.5, 5, -1))
        .hasMessageContaining("claim.cached-papers");
  }
}
