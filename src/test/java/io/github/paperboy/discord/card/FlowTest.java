package io.github.paperboy.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FlowTest {
  private static final int MOST = 100;
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\([^)]*\\)");

  @Test
  void whatFitsIsOnePart() {
    assertThat(Flow.parts("  Kites fly. ", MOST)).containsExactly("Kites fly.");
    assertThat(Flow.parts("", MOST)).containsExactly("");
  }

  @Test
  void linesAreThePlaceToCutThenSentencesThenWords() {
    var line = "a".repeat(60) + ". B\n" + "c".repeat(60);
    assertThat(Flow.parts(line, MOST)).containsExactly("a".repeat(60) + ". B", "c".repeat(60));
    var sentence = "a".repeat(60) + ". " + "b".repeat(20) + " " + "c".repeat(60);
    assertThat(Flow.parts(sentence, MOST).getFirst()).isEqualTo("a".repeat(60) + ".");
    var words = "a".repeat(60) + " " + "b".repeat(20) + " " + "c".repeat(60);
    assertThat(Flow.parts(words, MOST).getFirst()).isEqualTo("a".repeat(60) + " " + "b".repeat(20));
  }

  @Test
  void aDecimalPointIsNoEndOfASentence() {
    var text = "x".repeat(50) + " 41.5 " + "y".repeat(60);
    assertThat(Flow.parts(text, MOST).getFirst()).endsWith("41.5");
  }

  @Test
  void anEscapeIsNotCut() {
    assertThat(Flow.parts("x".repeat(99) + "\\@".repeat(60), MOST))
        .hasSize(3)
        .noneMatch(part -> part.startsWith("@"));
    assertThat(Flow.parts("x".repeat(98) + "\\\\" + "y".repeat(50), MOST).getFirst()).hasSize(100);
  }

  @Test
  void aCharacterOfTwoUnitsIsNotCut() {
    assertThat(Flow.parts("x".repeat(99) + "𝕜".repeat(60), MOST))
        .allMatch(part -> !Character.isHighSurrogate(part.charAt(part.length() - 1)));
  }

  @RepeatedTest(50)
  void nothingIsLostNoPartIsTooLongAndNoLinkIsCut(RepetitionInfo repetition) {
    var text = text(new Random(repetition.getCurrentRepetition()));
    var parts = Flow.parts(text, MOST);
    assertThat(String.join("", parts).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    assertThat(parts).allMatch(part -> part.length() <= MOST && !part.isBlank());
    long links = LINK.matcher(text).results().count();
    assertThat(parts.stream().mapToLong(part -> LINK.matcher(part).results().count()).sum())
        .isEqualTo(links);
  }

  /// Words, sentences, lines, brackets and links of up to 45 characters.
  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      switch (random.nextInt(8)) {
        case 0 -> text.append("[a title. Here](https://arxiv.org/abs/2405.00001)");
        case 1 -> text.append("Some end. ");
        case 2 -> text.append("41.5 %\n");
        case 3 -> text.append("(in brackets) ");
        case 4 -> text.append("\\[").append(i).append("\\] ");
        default -> text.append("word".repeat(1 + random.nextInt(3)));
      }
      text.append(' ');
    }
    return text.toString().strip();
  }
}
