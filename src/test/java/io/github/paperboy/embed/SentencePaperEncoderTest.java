package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.paperboy.index.Encoding;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SentencePaperEncoderTest {
  private static final Encoder ENCODER =
      Encoder.open(ModelFiles.bundled(), EmbedSettings.DEFAULTS.withThreads(2));
  private static final SentencePaperEncoder PAPERS = new SentencePaperEncoder(ENCODER);

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @Test
  void theTitleIsTheFirstSentence() {
    var split = SentencePaperEncoder.split(paper("Bees dance", "They waggle. It shows the way."));
    assertThat(split.sentences().stream().map(span -> span.of(split.text())))
        .containsExactly("Bees dance. ", "They waggle.", "It shows the way.");
  }

  @Test
  void aTitleTakenFromTheAbstractIsNoSentence() {
    var split = SentencePaperEncoder.split(paper("They waggle…", "They waggle. It shows the way."));
    assertThat(split.sentences().stream().map(span -> span.of(split.text())))
        .containsExactly("They waggle.", "It shows the way.");
  }

  @Test
  void everySentenceOfTheAbstractHasItsVectorAfterTheTitles() {
    var encoding = encode(paper("Bees dance", "They waggle. A train left for Rome."));
    assertThat(encoding.sentenceCount()).isEqualTo(3);
    var question = ENCODER.encode("railway to Italy");
    assertThat(encoding.sentenceCosine(2, question))
        .isGreaterThan(encoding.sentenceCosine(0, question))
        .isGreaterThan(encoding.sentenceCosine(1, question));
  }

  @Test
  void aTitleThatIsNoSentenceKeepsItsPlaceEmpty() {
    var encoding = encode(paper("They waggle…", "They waggle. It shows the way."));
    assertThat(encoding.sentenceCount()).isEqualTo(3);
    assertThat(encoding.sentences().getFirst()).containsOnly(0);
    assertThat(Vectors.dot(encoding.sentences().get(1), encoding.sentences().get(1)))
        .isCloseTo(1, within(0.02f));
  }

  @Test
  void aPaperWithoutAbstractHasItsTitle() {
    assertThat(encode(paper("Bees dance", "")).sentenceCount()).isEqualTo(1);
  }

  @Test
  void papersComeBackInTheirOrder() {
    var first = paper("Bees dance", "They waggle.");
    var second = paper("Trains", "A train left for Rome. It was late. Nobody minded.");
    assertThat(PAPERS.encode(List.of(first, second)))
        .containsExactly(encode(first), encode(second));
  }

  @Test
  void theFingerprintCoversTheEncoder() {
    assertThat(PAPERS.fingerprint()).endsWith(ENCODER.fingerprint().toString());
  }

  private static Encoding encode(Paper paper) {
    return PAPERS.encode(List.of(paper)).getFirst();
  }

  private static Paper paper(String title, String text) {
    return Paper.of(new PaperId("1"), title, text, "test");
  }
}
