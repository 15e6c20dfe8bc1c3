package io.github.paperboy.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "kitten, sitting, 3",
    "'', abc, 3",
    "abc, abc, 0",
    "abcd, abdc, 1",
    "transfroms, transforms, 1",
    "ca, abc, 3",
  })
  void countsSlipsOfThePen(String one, String other, int slips) {
    assertThat(Spelling.distance(one, other)).isEqualTo(slips);
    assertThat(Spelling.distance(other, one)).isEqualTo(slips);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "graph, graph, 1",
    "estimaton, estimation, 0.9",
    "invers, inversion, 0.9",
    "auto, autonomous, 0",
    "cat, car, 0",
    "graph, tree, 0",
    "horse, house, 0.8",
    "pony, ponds, 0",
  })
  void likenessIsOneForTheSameAndNothingForOtherWords(String one, String other, double likeness) {
    assertThat(Spelling.similarity(one, other)).isCloseTo(likeness, within(1e-9));
    assertThat(Spelling.similarity(other, one)).isCloseTo(likeness, within(1e-9));
  }
}
