package io.github.paperboy.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It works without any labels, on images       | labels
          It does not need real data                   | real data
          It obviates the need for lifting operators   | lifting operators
          It learns instead of memorising              | memorising
          Lifting is unnecessary                       | lifting
          It is not only quick                         | ''
          A training-free scheme                       | training-free
          The probe fails to converge                  | converge
          It doesn't converge                          | converge
          The probe learns quickly                     | ''
          The loss never rises when labels are added   | rises
          A label-agnostic scheme                      | label-agnostic
          Data is scarce                               | ''
          It gives all but the forgotten points        | forgotten points
          It wins at little cost                       | cost
          Few overlaps exist                           | overlaps exist
          It learns with few labels                    | ''
          It learns from a few labels                  | ''
          """)
  void denialReachesThePhraseItGoverns(String text, String denied) {
    var statement = Checks.statement(text);
    var words =
        IntStream.of(statement.content())
            .filter(statement::isDenied)
            .mapToObj(i -> statement.word(i).lower())
            .filter(word -> !Lexicon.BUNDLED.passable().contains(word))
            .collect(Collectors.joining(" "));
    assertThat(words).isEqualTo(denied);
  }

  @Test
  void deniedTwiceIsNotDenied() {
    var statement = Checks.statement("It never works without labels");
    int labels = statement.size() - 1;
    assertThat(statement.isDenied(labels)).isFalse();
  }

  @Test
  void denialDiffersWhenOnlyOneSideDenies() {
    var differing = new Observations();
    NegationCheck.observe(
        Checks.align("The scheme needs labels", "The scheme works without labels."),
        Lexicon.BUNDLED,
        differing);
    var same = new Observations();
    NegationCheck.observe(
        Checks.align("The scheme works without labels", "The scheme works without labels."),
        Lexicon.BUNDLED,
        same);
    assertThat(differing.get(Feature.DENIED_THERE)).isPositive();
    assertThat(differing.reasons()).extracting(Reason::kind).contains(Reason.Kind.NEGATION);
    assertThat(same.get(Feature.DENIED_THERE)).isZero();
    assertThat(same.get(Feature.DENIAL_AGREES)).isOne();
    var unmet = new Observations();
    NegationCheck.observe(
        Checks.align("The scheme works without labels", "The scheme needs labels."),
        Lexicon.BUNDLED,
        unmet);
    assertThat(unmet.get(Feature.DENIAL_AGREES)).isZero();
  }

  @Test
  void whatIsSaidOfOthersIsNotSaidOfThisWork() {
    var seen = new Observations();
    NegationCheck.observe(
        Checks.align("The proposed method needs labels", "Existing methods need labels."),
        Lexicon.BUNDLED,
        seen);
    assertThat(seen.get(Feature.OF_OTHERS)).isPositive();
  }
}
