package io.github.paperboy.ask.extractive;

import static io.github.paperboy.testing.SamplePapers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.retrieve.Evidence;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearestTextTest {
  private static final float[] QUESTION = {1, 0};
  private static final String SIX =
      "One came first. Two came next. Three was there. Four is here. Five has gone. Six will come.";

  private static Evidence evidence(@Nullable Encoding encoding) {
    var scores = new Evidence.Scores(1, 1, 1, 0);
    return new Evidence(paper("Kites", SIX, "2025-06-01"), scores, encoding);
  }

  /// Sentences at these cosines to the question, the title's first.
  private static Encoding encoding(double... cosines) {
    return new Encoding(
        QUESTION,
        DoubleStream.of(cosines)
            .mapToObj(
                cosine -> new float[] {(float) cosine, (float) Math.sqrt(1 - cosine * cosine)})
            .toList());
  }

  @Test
  void isTheTitleAndTheFourNearestSentencesInReadingOrder() {
    var encoding = encoding(0, .9, .1, .5, .2, .6, .7);
    assertThat(NearestText.of(evidence(encoding), QUESTION))
        .isEqualTo("Kites. One came first. Three was there. Five has gone. Six will come.");
  }

  @Test
  void isTheWholeOfAPaperThatIsNotEncoded() {
    assertThat(NearestText.of(evidence(null), QUESTION)).contains("Kites").endsWith(SIX);
  }

  @Test
  void passesOverSentencesThatTheEncoderDidNotRead() {
    assertThat(NearestText.of(evidence(encoding(0, .1, .2)), QUESTION))
        .isEqualTo("Kites. One came first. Two came next.");
    assertThat(NearestText.of(evidence(new Encoding(QUESTION, List.of())), QUESTION))
        .isEqualTo("Kites.");
  }
}
