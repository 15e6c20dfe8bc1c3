package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleaningTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “smart” ‘quotes’                       | "smart" 'quotes'
          en–dash and − minus                    | en-dash and - minus
          em—dash                                | em - dash
          zero\u200Bwidth\uFEFF \u202Ebidi       | zerowidth bidi
          😀 splines 🎉👩‍🔬                       | splines
          <@123> hi <@!45> <#6> <:wave:7>        | hi
          ping @here and @everyone               | ping and
          **bold** __under__ ~~gone~~ `code`     | bold under gone code
          *one* Diff-Teach* a_b                  | one* Diff-Teach* a_b
          ```python splines```                   | python splines
          ｆｕｌｌ ｗｉｄｔｈ                     | full width
          a < b and c > d                        | a < b and c > d
          <https://example.org/a>                | https://example.org/a>
          L'Hôpital naïve 机器学习                | L'Hôpital naïve 机器学习
          """)
  void writesOneWay(String raw, String clean) {
    assertThat(Cleaning.clean(raw.translateEscapes())).isEqualTo(clean);
  }

  @Test
  void keepsLineBreaksAsEndsOfSentences() {
    assertThat(Cleaning.clean("# Title\n> quoted \n\n  next")).isEqualTo("Title\nquoted\nnext");
  }

  @Test
  void readsOnlyTheHeadOfALongText() {
    assertThat(Cleaning.clean("a ".repeat(50_000))).hasSizeLessThanOrEqualTo(Cleaning.MAX_READ);
  }
}
