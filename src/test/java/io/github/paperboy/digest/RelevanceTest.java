package io.github.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelevanceTest {
  private static final float[] ALIKE = {1, 0};
  private static final float[] UNLIKE = {0, 1};

  private static final Topic TOPIC = topic("graph neural networks");

  private static Topic topic(String text) {
    return new Topic(text, Stems.of(text), Phrases.of(Stems.inOrder(text)), ALIKE, ALIKE);
  }

  private static FreshPaper paper(String text, float[] statics) {
    return FreshPaper.of(Paper.of(new PaperId("a"), "Untitled", text, "test"), statics, null);
  }

  private static Relevance among(FreshPaper paper) {
    return new Relevance(FreshPapers.of(List.of(paper)), 0.5);
  }

  /// All words in the abstract, 0.8; half of that, half for the vectors, 0.15 for standing side by
  /// side.
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.9, 0.91, 0.99, 1})
  void whatIsCertainlyTooFarCountsThatWordsMayStandSideBySide(double least) {
    var paper = paper("We train graph neural networks.", ALIKE);
    assertThat(among(paper).atLeast(paper, TOPIC, least)).isEqualTo(1);
  }

  @Test
  void wordsSideBySideAddToWordsAndVectors() {
    var apart = paper("Networks of a neural kind for a graph.", UNLIKE);
    assertThat(among(apart).of(apart, TOPIC)).isEqualTo(0.4);
    var together = paper("We train graph neural networks.", UNLIKE);
    assertThat(among(together).of(together, TOPIC)).isEqualTo(0.4 + 0.15);
  }

  @Test
  void whatIsTooFarWhateverItsVectorsIsNotLookedAtFurther() {
    var paper = paper("We bake bread.", ALIKE);
    assertThat(among(paper).atLeast(paper, TOPIC, 0.5)).isEqualTo(0.5);
    assertThat(among(paper).atLeast(paper, TOPIC, 0.51)).isZero();
  }
}
