package io.github.paperboy.claim;

import static io.github.paperboy.testing.SamplePapers.KITES;
import static io.github.paperboy.testing.SamplePapers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingNameTest {
  private static final Paper GUIDED =
      paper(
          "Guided Kites",
          "Stable flight of an RNN-driven kite adapts line-tension guidance. We call it Kite"
              + " Guidance Control (KGC).",
          "2025-01-01");

  @ParameterizedTest
  @CsvSource({
    "KiteNet beats WindNet., WindNet",
    "It has a Pass@10 of 41.5, 10",
    "It was tried at Stanford., Stanford",
    "Adaptive Guidance steers a kite., Adaptive Guidance",
    "In tests Gentle Wind Lab flew a kite., Gentle Wind Lab",
    "The Magic Kite flies., The Magic Kite",
  })
  void whatAPaperDoesNotNameIsFound(String sentence, String name) {
    assertThat(MissingName.in(sentence, KITES)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KiteNet keeps a kite in the air for 41.5 minutes.",
        "Flying Kites is hard.",
        "Using KiteNet, a kite stays in the air 3x longer.",
        "The network steers a kite.",
        "It flies for 14.5 minutes.",
        "FK in gusty wind is hard.",
      })
  void whatItNamesIsNot(String sentence) {
    assertThat(MissingName.in(sentence, KITES)).isEmpty();
  }

  @Test
  void hyphensPluralsAndTheCapitalOfTheFirstWordMakeNoDifference() {
    assertThat(MissingName.in("Line Tension Guidance steers Kite-Guidance Controls.", GUIDED))
        .isEmpty();
    assertThat(MissingName.in("Stable RNNs steer Guided Kites.", GUIDED)).isEmpty();
    assertThat(MissingName.in("Here Stable Kites steer.", GUIDED)).contains("Here Stable Kites");
  }

  @Test
  void sentencesWithoutNamesAndInOtherScriptsMissNone() {
    assertThat(MissingName.in("", KITES)).isEmpty();
    assertThat(MissingName.in("凧は空を飛びます。", KITES)).isEmpty();
  }
}
