package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static Phrases phrases(String text) {
    return Phrases.of(Stems.inOrder(text));
  }

  @Test
  void wordsSideBySideAreFoundHoweverTheyAreWritten() {
    var topic = phrases("graph neural networks");
    assertThat(topic.shareIn(phrases("We train Graph-Neural Network ensembles."))).isEqualTo(1);
    assertThat(topic.shareIn(phrases("A neural network of knowledge graphs"))).isEqualTo(0.5);
    assertThat(topic.shareIn(phrases("Networks, neural; a graph"))).isZero();
  }

  @Test
  void anotherPairOfTheSameWordsIsAnother() {
    var topic = phrases("water kettle");
    assertThat(topic.shareIn(phrases("kettle water"))).as("turned round").isZero();
    assertThat(topic.shareIn(phrases("water water kettle kettle"))).isEqualTo(1);
  }

  /// Sums of hashes that are near each other would meet: `a c` and `b b`.
  @Test
  void neighbouringWordsMakeDifferentPairs() {
    List<String> words = new ArrayList<>();
    for (char one = 'a'; one <= 'z'; one++) {
      for (char two = 'a'; two <= 'z'; two++) {
        words.add("" + one + two);
      }
    }
    Set<Integer> pairs = new HashSet<>();
    for (var first : words) {
      for (var second : words) {
        pairs.add(Phrases.of(List.of(first, second)).pairs()[0]);
      }
    }
    assertThat(words.size() * words.size() - pairs.size())
        .as("pairs that share their number with another, of 456,976")
        .isLessThan(100);
  }

  @Test
  void smallWordsDoNotStandBetween() {
    assertThat(phrases("safety of models").shareIn(phrases("the safety of the models")))
        .isEqualTo(1);
  }

  @Test
  void oneWordOrNoneHasNoPhrase() {
    assertThat(phrases("kites").shareIn(phrases("kites fly"))).isZero();
    assertThat(phrases("").shareIn(phrases("kites fly"))).isZero();
    assertThat(phrases("kites fly").shareIn(phrases(""))).isZero();
  }
}
