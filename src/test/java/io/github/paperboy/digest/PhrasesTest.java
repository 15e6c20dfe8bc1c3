package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

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
