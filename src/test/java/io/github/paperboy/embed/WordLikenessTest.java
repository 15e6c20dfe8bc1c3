package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Span;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WordLikenessTest {
  private static final Encoder ENCODER = Encoder.open(ModelFiles.bundled(), EmbedSettings.DEFAULTS);

  private static final String QUESTION = "rendering translucent soup";
  private static final List<Span> WORDS =
      List.of(new Span(0, 9), new Span(10, 21), new Span(22, 26));

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @Test
  void aWordFindsItselfAndItsLikeButNotWhatIsMissing() {
    var likeness = likeness("We render subsurface scattering in translucent materials.");

    assertThat(likeness[1]).isGreaterThan(0.6);
    assertThat(likeness[0]).isGreaterThan(likeness[2]);
    assertThat(likeness[1]).isGreaterThan(likeness[2]);
  }

  @Test
  void aTextIsItsOwnLike() {
    for (double each : likeness(QUESTION)) {
      assertThat(each).isGreaterThan(0.999);
    }
  }

  @Test
  void aWordBeyondWhatIsReadIsLikeNothing() {
    var text = "soup ".repeat(600) + "kite";

    assertThat(ENCODER.likeness(text, List.of(new Span(3000, 3004)), List.of("kite")).getFirst())
        .containsExactly(0.0);
  }

  @Test
  void severalTextsAreMatchedInTheirOrder() {
    var both = ENCODER.likeness(QUESTION, WORDS, List.of("kite", QUESTION));

    assertThat(both.get(0)[2]).isLessThan(0.9);
    assertThat(both.get(1)[2]).isGreaterThan(0.999);
  }

  private static double[] likeness(String other) {
    return ENCODER.likeness(QUESTION, WORDS, List.of(other)).getFirst();
  }
}
