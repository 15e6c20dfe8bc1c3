package io.github.paperboy.ask.extractive;

import static io.github.paperboy.testing.SamplePapers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.AskSettings;
import io.github.paperboy.index.Encoding;
import io.github.paperboy.retrieve.Evidence;
import io.github.paperboy.retrieve.Intent;
import io.github.paperboy.testing.Plans;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {
  private static final float[] EAST = {1, 0};
  private static final float[] NORTH = {0, 1};

  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvSource({
    "the best alone when no other is like the question, 4 3 3,           .8 .3 .3, 1",
    "the second when either may be meant,               4 3.9 3,         .5 .3 .3, 1 2",
    "the third is never there for being close,          4 3.99 3.98,     .5 .3 .3, 1 2",
    "all that are like the question and the best,       4 3 3,           .8 .8 .7, 1 2 3",
    "not one between them that is not,                  4 3 3,           .8 .3 .8, 1 3",
    "no more than a list has,                           4 3 3 3 3 3 3 3, .9 .9 .9 .9 .9 .9 .9 .9, 1"
        + " 2 3 4 5",
    "none that was not matched,                         4 3,             .8 NaN,   1",
  })
  void oneMatterIsExplainedFromWhatIsLikelyOnIt(
      String from, String scores, String likenesses, String expected) {
    assertThat(numbers(Relevance.explaining(material(Intent.TOPIC, scores, likenesses))))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1} and {2}")
  @CsvSource({
    "three that are not far off,        4 3 2.5 2.4,   .8 .3 .3 .3, 1 2 3",
    "fewer when the others are far off, 4 3 1.5 1,     .8 .3 .3 .3, 1 2",
    "more when they are likely,         4 3 2.5 2.4 2, .8 .3 .3 .7 .3, 1 2 3 4",
  })
  void aListHasWhatIsNotFarOffAndMoreOnlyIfLikely(
      String of, String scores, String likenesses, String expected) {
    assertThat(numbers(Relevance.listed(material(Intent.LIST, scores, likenesses))))
        .isEqualTo(expected);
  }

  @Test
  void aListHasAsManyAsAreAskedFor() {
    var material = material(Intent.LIST, "4 1 1 1", ".8 .1 .1 .1");
    var two = new Material(material.plan().withLimit(2), material.evidence(), List.of(), DEFAULTS);

    assertThat(Relevance.listed(two)).containsExactly(1, 2);
  }

  @Test
  void aPaperNearTheBestIsLikelier() {
    var best = evidence(1, 4, 0.7, EAST);
    var near = List.of(best, evidence(2, 3, 0.6, EAST));
    var far = List.of(best, evidence(2, 3, 0.6, NORTH));

    assertThat(Relevance.explaining(material(Intent.TOPIC, near))).containsExactly(1, 2);
    assertThat(Relevance.explaining(material(Intent.TOPIC, far))).containsExactly(1);
  }

  private static final AskSettings DEFAULTS = AskSettings.DEFAULTS;

  private static Material material(Intent intent, String scores, String likenesses) {
    var score = scores.split(" ");
    var likeness = likenesses.split(" ");
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < score.length; i++) {
      evidence.add(
          evidence(i, Double.parseDouble(score[i]), Double.parseDouble(likeness[i]), EAST));
    }
    return material(intent, evidence);
  }

  private static Material material(Intent intent, List<Evidence> evidence) {
    return new Material(Plans.of("some words", intent), evidence, List.of(), DEFAULTS);
  }

  private static Evidence evidence(int number, double score, double likeness, float[] vector) {
    var scores = new Evidence.Scores(score, 1, 0.5, 0).matched(score, likeness);
    return new Evidence(
        paper("Paper " + number, "It flies.", "2024-01-01"),
        scores,
        new Encoding(vector, List.of()));
  }

  private static String numbers(List<Integer> numbers) {
    return String.join(" ", numbers.stream().map(String::valueOf).toList());
  }
}
