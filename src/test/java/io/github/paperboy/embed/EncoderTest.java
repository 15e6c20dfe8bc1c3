package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.data.segment.TextSegment;
import io.github.paperboy.paper.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EncoderTest {
  private static final Encoder ENCODER =
      Encoder.open(ModelFiles.bundled(), EmbedSettings.DEFAULTS.withThreads(2));

  private static final String CATS = "The cat sleeps on the warm sofa.";
  private static final String LORA = "We fine-tune language models with low-rank adapters.";

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @Test
  void vectorsHaveUnitLength() {
    for (var text : List.of("", " ", CATS, "😀", "\u0000", "x".repeat(10_000))) {
      assertThat(Vectors.dot(ENCODER.encode(text), ENCODER.encode(text)))
          .as(text)
          .isCloseTo(1, within(1e-5f));
    }
  }

  @Test
  void sameTextGivesTheSameVector() {
    assertThat(ENCODER.encode(LORA)).containsExactly(ENCODER.encode(LORA));
  }

  @Test
  void listsGiveWhatSingleTextsGiveInTheirOrder() {
    var texts =
        IntStream.range(0, 12).mapToObj(i -> (i % 2 == 0 ? LORA : CATS).repeat(i % 5)).toList();
    var vectors = ENCODER.encodeAll(texts);
    for (var i = 0; i < texts.size(); i++) {
      assertThat(vectors.get(i)).containsExactly(ENCODER.encode(texts.get(i)));
    }
    assertThat(ENCODER.encodeAll(List.of())).isEmpty();
  }

  @Test
  void servesLangChain4j() {
    assertThat(ENCODER.embed(CATS).content().vector()).containsExactly(ENCODER.encode(CATS));
    var segments = List.of(TextSegment.from(LORA), TextSegment.from(CATS));
    assertThat(ENCODER.embedAll(segments).content().get(1).vector())
        .containsExactly(ENCODER.encode(CATS));
    assertThat(ENCODER.dimension()).isEqualTo(ENCODER.encode(CATS).length);
  }

  @Test
  void paraphrasesAreNearerThanOtherTexts() {
    var lora = ENCODER.encode(LORA);
    var paraphrase =
        Vectors.dot(lora, ENCODER.encode("Adapting LLMs by training small low-rank matrices."));
    assertThat(paraphrase).isGreaterThan(0.4f);
    assertThat(Vectors.dot(lora, ENCODER.encode(CATS))).isLessThan(paraphrase - 0.3f);
  }

  @Test
  void readsOnlyTheFirstTokens() {
    var head = "paper ".repeat(512);
    assertThat(ENCODER.encode(head + CATS)).containsExactly(ENCODER.encode(head));
    assertThat(ENCODER.encode("paper ".repeat(511) + CATS)).isNotEqualTo(ENCODER.encode(head));
  }

  @Test
  void sentencesAreTheMeansOfTheirTokensInOnePass() {
    var text = CATS + " " + LORA;
    var encoded = ENCODER.encodeSentences(text, spans(text, CATS, LORA));
    assertThat(encoded.vector()).containsExactly(ENCODER.encode(text));
    assertThat(encoded.sentences()).hasSize(2);
    var question = ENCODER.encode("parameter-efficient fine-tuning");
    assertThat(Vectors.dot(question, encoded.sentences().get(1)))
        .isGreaterThan(Vectors.dot(question, encoded.sentences().get(0)) + 0.1f);
  }

  @Test
  void theOnlySentenceIsTheTextWithoutItsMarks() {
    var encoded = ENCODER.encodeSentences(CATS, List.of(new Span(0, CATS.length())));
    assertThat(Vectors.dot(encoded.vector(), encoded.sentences().getFirst())).isGreaterThan(0.95f);
  }

  @Test
  void longTextsAreReadInWindowsCutBetweenSentences() {
    var filler = "Nothing is said here about it. ".repeat(20);
    var text = LORA + " " + filler + CATS;
    var encoded = ENCODER.encodeSentences(text, spans(text, LORA, CATS));
    assertThat(Vectors.dot(encoded.vector(), encoded.vector())).isCloseTo(1, within(1e-5f));
    assertThat(Vectors.dot(encoded.vector(), ENCODER.encode(text))).isGreaterThan(0.95f);
    assertThat(Vectors.dot(encoded.sentences().get(1), ENCODER.encode(CATS))).isGreaterThan(0.5f);
  }

  @Test
  void sentenceInTwoWindowsIsPooledFromBoth() {
    var text = "We study cats and adapters in one long breath and ".repeat(20);
    var encoded = ENCODER.encodeSentences(text, List.of(new Span(0, text.length())));
    assertThat(Vectors.dot(encoded.vector(), encoded.sentences().getFirst())).isGreaterThan(0.98f);
  }

  @Test
  void sentencesWithoutTokensReadAreZero() {
    var encoded = ENCODER.encodeSentences(CATS + "\u0001", List.of(new Span(32, 33)));
    assertThat(encoded.sentences().getFirst()).containsOnly(0f);
    var text = "paper ".repeat(512) + CATS;
    assertThat(ENCODER.encodeSentences(text, spans(text, CATS)).sentences().getFirst())
        .containsOnly(0f);
  }

  @Test
  void manySplitTextsKeepTheirOrder() {
    var splits = List.of(split(CATS), split(LORA + " " + LORA), split(LORA));
    var encoded = ENCODER.encodeSentencesAll(splits);
    assertThat(encoded.get(0).vector()).containsExactly(ENCODER.encode(CATS));
    assertThat(encoded.get(2).vector()).containsExactly(ENCODER.encode(LORA));
  }

  @Test
  void sentencesOutOfOrderAreRefused() {
    var spans = List.of(new Span(5, 6), new Span(0, 3));
    assertThatThrownBy(() -> ENCODER.encodeSentences(CATS, spans))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sentence 1");
  }

  @Test
  void fingerprintCoversTheTokensRead() {
    var shorter =
        Encoder.loadAsync(ModelFiles.bundled(), EmbedSettings.DEFAULTS.withMaxTokens(128));
    shorter.close();
    assertThat(shorter.fingerprint()).isNotEqualTo(ENCODER.fingerprint());
    assertThat(ENCODER.fingerprint().value()).matches("all-minilm-l6-v2-q/128/512/[0-9a-f]{16}");
  }

  @Test
  void loadsInTheBackgroundAndRefusesAfterClose() {
    var encoder = Encoder.loadAsync(ModelFiles.bundled(), EmbedSettings.DEFAULTS);
    assertThat(encoder.encode(CATS)).containsExactly(ENCODER.encode(CATS));
    assertThat(encoder.ready()).isTrue();
    encoder.close();
    encoder.close();
    assertThatThrownBy(() -> encoder.encode(CATS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void manyThreadsShareOneEncoder() throws InterruptedException {
    var expected = ENCODER.encode(LORA);
    List<float[]> found = new ArrayList<>();
    var threads =
        IntStream.range(0, 8)
            .mapToObj(i ->
                Thread.startVirtualThread(() -> {
                  var vector = ENCODER.encodeAll(List.of(CATS, LORA)).get(1);
                  synchronized (found) {
                    found.add(vector);
                  }
                }))
            .toList();
    for (var thread : threads) {
      thread.join();
    }
    assertThat(found).hasSize(8).allSatisfy(v -> assertThat(v).containsExactly(expected));
  }

  private static SplitText split(String text) {
    return new SplitText(text, List.of(new Span(0, text.length())));
  }

  private static List<Span> spans(String text, String... sentences) {
    List<Span> spans = new ArrayList<>();
    for (var sentence : sentences) {
      var start = text.indexOf(sentence);
      spans.add(new Span(start, start + sentence.length()));
    }
    return spans;
  }
}
