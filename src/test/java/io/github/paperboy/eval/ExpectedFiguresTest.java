package io.github.paperboy.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.paperboy.eval.ExpectedFigures.Shortfall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedFiguresTest {
  @TempDir private Path directory;

  private ExpectedFigures expected(String yaml) throws IOException {
    return ExpectedFigures.read(Files.writeString(directory.resolve("expected.yaml"), yaml));
  }

  private static Map<String, Double> figures(double ndcg, double plain) {
    return Map.of("ndcg@10", ndcg, "plain", plain, "ratio", ndcg / plain);
  }

  @Test
  void figuresAtTheirFloorPassAndThoseBelowAreListed() throws IOException {
    var expected = expected("a: {ndcg@10: 0.5}\nb: {ndcg@10: 0.6, ratio: 1}\n");

    var shortfalls = expected.shortfalls(Map.of("a", figures(0.5, 0.5), "b", figures(0.55, 0.5)));

    assertThat(shortfalls).containsExactly(new Shortfall("b", "ndcg@10", 0.55, 0.6));
    assertThat(ExpectedFigures.table(shortfalls).lines().toList().getLast())
        .matches("b +ndcg@10 +0\\.5500 +0\\.6000");
  }

  @Test
  void collectionsThatWereNotMeasuredAreLeftOut() throws IOException {
    var expected = expected("a: {ratio: 2}\nmean of a, b: {ratio: 2}\n");

    assertThat(expected.shortfalls(Map.of("b", figures(0.5, 0.5)))).isEmpty();
  }

  @Test
  void theRatioOfAMeanIsThatOfTheMeans() throws IOException {
    // (0.6 + 0.3) / (0.4 + 0.3) = 1.2857, while the mean of the ratios is 1.25.
    var expected = expected("mean of a, b: {ratio: 1.29}\n");

    var shortfalls = expected.shortfalls(Map.of("a", figures(0.6, 0.4), "b", figures(0.3, 0.3)));

    assertThat(shortfalls)
        .singleElement()
        .satisfies(found -> assertThat(found.measured()).isCloseTo(1.2857, within(1e-4)));
  }

  @Test
  void aFloorForAFigureThatDoesNotExistIsAMistake() throws IOException {
    var expected = expected("a: {ndgc: 0.5}\n");
    var measured = Map.of("a", figures(0.5, 0.5));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> expected.shortfalls(measured))
        .withMessageContaining("'ndgc' of a");
  }

  @Test
  void aFileOfAnotherShapeIsNamed() {
    assertThatThrownBy(() -> expected("- 1\n- 2\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected.yaml");
  }
}
