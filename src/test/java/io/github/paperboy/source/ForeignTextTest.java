package io.github.paperboy.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "plain text|plain text",
        "' two  blanks\tand\na break '|two blanks and a break",
        "no\u00A0break\u3000wide\u2028line\u0085next|no break wide line next",
        "bell\u0007 null\u0000 del\u007F csi\u009B|bell null del csi",
        "\u202Eright\u202C \u2066iso\u2069 \u200Emark\u061C|right iso mark",
        "zero\u200Bwidth soft\u00ADhyphen \uFEFFbom|zerowidth softhyphen bom",
        "tag\uDB40\uDC41ged|tagged",
        "half \uD83D and \uDE00|half \uFFFD and \uFFFD",
        "family \uD83D\uDC68\u200D\uD83D\uDC69|family \uD83D\uDC68\u200D\uD83D\uDC69",
        "Schrödinger – “quoted” … 知識 αβγ|Schrödinger – “quoted” … 知識 αβγ",
        "not\uFFFEchar|notchar",
        "|''",
      })
  void textBecomesOneCleanLine(String text, String line) {
    assertThat(ForeignText.oneLine(text == null ? "" : text))
        .isEqualTo(line.equals("''") ? "" : line);
  }

  @Test
  void aLongLineIsCutAfterAWord() {
    assertThat(ForeignText.oneLine("one two three", 13)).isEqualTo("one two three");
    assertThat(ForeignText.oneLine("one two three", 12)).isEqualTo("one two…");
    assertThat(ForeignText.oneLine("x".repeat(20), 10)).isEqualTo("x".repeat(9) + "…");
    assertThat(ForeignText.oneLine("\uD83D\uDE00".repeat(10), 10))
        .isEqualTo("\uD83D\uDE00".repeat(4) + "…");
  }

  @Test
  void aLongTextIsCutAfterASentence() {
    assertThat(ForeignText.sentences("It is so. It was so. It will be.", 22))
        .isEqualTo("It is so. It was so.");
    assertThat(ForeignText.sentences("It is so. It was so.", 20)).isEqualTo("It is so. It was so.");
    assertThat(ForeignText.sentences("word ".repeat(10), 22)).isEqualTo("word word word word…");
    assertThat(ForeignText.sentences("Yes. " + "word ".repeat(10), 22))
        .isEqualTo("Yes. word word word…");
  }
}
