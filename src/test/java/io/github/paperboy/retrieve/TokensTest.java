package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          GPT-4 and C++, f-distill*     | gpt-4;and;c++;f-distill*
          LazyGCD's don't ants'         | lazygcd;don't;ants
          cs.CL at 90% of 2.5           | cs.cl;at;90%;of;2.5
          Cut & Paste and/or R&D        | cut;&;paste;and;or;r&d
          May-July mid-2024 2022-2024   | may;july;mid;2024;2022;2024
          2024-05-03 2024/05/03         | 2024-05-03;2024/05/03
          (arxiv.org/abs/2404.16873).   | arxiv.org/abs/2404.16873
          https://x.org/a?b=c, d        | https://x.org/a?b=c;d
          !?                            | ~~
          """)
  void cutsATextIntoWords(String text, String words) {
    assertThat(String.join(";", Tokens.of(text).stream().map(Word::key).toList())).isEqualTo(words);
  }
}
