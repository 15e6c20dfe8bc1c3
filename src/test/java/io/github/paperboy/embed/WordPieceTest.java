package io.github.paperboy.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPieceTest {
  private static final List<String> PIECES =
      List.of(
          "[PAD]",
          "[UNK]",
          "[CLS]",
          "[SEP]",
          "un",
          "##aff",
          "##able",
          "cafe",
          "paper",
          "##s",
          "a",
          "##b",
          "-",
          "!",
          ",",
          "=",
          "[",
          "]",
          "sep",
          "5",
          "##0",
          "論",
          "文",
          "σ",
          "##τ",
          "##ο",
          "##σ",
          "i",
          "##istanbul",
          "naive",
          "😀",
          "x",
          "##y");

  private static final WordPiece TINY =
      new WordPiece(new Vocabulary(String.join("\n", PIECES) + "\n"));

  private static final WordPiece REAL = ModelFiles.bundled().wordPiece();

  static Stream<Arguments> cuts() {
    return Stream.of(
        arguments("unaffable", "un ##aff ##able"),
        arguments("PAPERS", "paper ##s"),
        arguments("  paper \t\r\n paper  ", "paper paper"),
        arguments("papers, papers!", "paper ##s , paper ##s !"),
        arguments("a-b", "a - [UNK]"),
        arguments("ab", "a ##b"),
        arguments("caf\u00e9", "cafe"),
        arguments("cafe\u0301", "cafe"),
        arguments("nai\u0308ve", "naive"),
        arguments("論文", "論 文"),
        arguments("paper論paper", "paper 論 paper"),
        arguments("paper\u200Bs", "paper ##s"),
        arguments("paper\u00ADs", "paper ##s"),
        arguments("paper\u00A0paper", "paper paper"),
        arguments("paper\u2028paper", "paper paper"),
        arguments("pa\0p\007er", "paper"),
        arguments("pa\uFFFDper", "paper"),
        arguments("pa\uD800per", "paper"),
        arguments("\u2260", "="),
        arguments("ΣΤΟΣ", "σ ##τ ##ο ##σ"),
        arguments("\u0130istanbul", "i ##istanbul"),
        arguments("😀", "😀"),
        arguments("😀\uFE0F", "😀"),
        arguments("😀😀", "[UNK]"),
        arguments("[SEP]", "[ sep ]"),
        arguments("50", "5 ##0"),
        arguments("qqq", "[UNK]"),
        arguments("paper qqq paper", "paper [UNK] paper"),
        arguments("paperq", "[UNK]"));
  }

  @ParameterizedTest(name = "{0} is cut into {1}")
  @MethodSource("cuts")
  void cutsText(String text, String pieces) {
    assertThat(pieces(TINY, text)).isEqualTo(pieces);
  }

  @ParameterizedTest(name = "{0} is empty")
  @ValueSource(strings = {"", " ", "\t\n", "\u200B\1", "\u0301"})
  void textWithoutCharactersHasNoPieces(String text) {
    assertThat(TINY.ids(text, 10)).isEmpty();
  }

  @Test
  void wordsOfMoreThanAHundredCharactersAreUnknown() {
    assertThat(TINY.ids("x" + "y".repeat(99), 1000)).hasSize(100);
    assertThat(pieces(TINY, "x" + "y".repeat(100))).isEqualTo("[UNK]");
    assertThat(pieces(TINY, "x" + "y".repeat(1_000_000) + " a")).isEqualTo("[UNK] a");
  }

  @Test
  void stopsAtTheLimit() {
    assertThat(TINY.ids("paper ".repeat(1_000_000), 3)).hasSize(3);
    assertThat(TINY.ids("unaffable", 2)).hasSize(2);
  }

  @Test
  void piecesKnowWhereTheyStart() {
    var text = " Caf\u00e9xs,\u200B 論papers 😀a";
    var tokens = REAL.tokens(text, 100);
    List<String> starts = new ArrayList<>();
    for (var i = 0; i < tokens.size(); i++) {
      starts.add(
          text.substring(tokens.start(i))
              .codePoints()
              .limit(1)
              .mapToObj(Character::toString)
              .findFirst()
              .orElseThrow());
    }
    assertThat(starts).containsExactly("C", "x", "s", ",", "論", "p", "😀");
  }

  @Test
  void countsPiecesBeforeAnOffset() {
    var tokens = TINY.tokens("unaffable paper", 100);
    assertThat(List.of(0, 1, 2, 5, 9, 10, 15))
        .extracting(tokens::before)
        .containsExactly(0, 1, 1, 2, 3, 3, 4);
  }

  @Test
  void agreesWithTheReferenceTokenizer() {
    assertThat(REAL.size()).isEqualTo(30522);
    assertThat(REAL.ids("Hello, World!", 100)).containsExactly(7592, 1010, 2088, 999);
    assertThat(REAL.ids("GPT-4o beats unaffable baselines by 3.5%", 100))
        .containsExactly(
            14246, 2102, 1011, 1018, 2080, 10299, 14477, 20961, 3468, 26163, 2015, 2011, 1017, 1012,
            1019, 1003);
  }

  @Test
  void inputsStandBetweenTheMarks() {
    var tokens = TINY.tokens("paper paper", 10);
    assertThat(TINY.input(tokens, 0, 2)).containsExactly(2, 8, 8, 3);
    assertThat(TINY.inputs(5, 7)).containsExactly(2, 5, 3, 2, 6, 3);
  }

  @Test
  void vocabularyWithoutMarksIsRefused() {
    assertThatThrownBy(() -> new WordPiece(new Vocabulary("[UNK]\npaper\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 pieces has no [CLS]");
  }

  private static String pieces(WordPiece wordPiece, String text) {
    List<String> pieces = new ArrayList<>();
    for (var id : wordPiece.ids(text, 1000)) {
      pieces.add(PIECES.get(id));
    }
    return String.join(" ", pieces);
  }
}
