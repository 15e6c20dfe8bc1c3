package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          more|over than? <number> ; more than ten cats ; 3
          more|over than? <number> ; over 10            ; 2
          more|over than? <number> ; more than cats     ; -1
          the|a* cat               ; the a the cat      ; 4
          the|a* cat               ; cat                ; 1
          <any>? cat               ; cat cat            ; 2
          big cat                  ; big. cat           ; -1
          big cat                  ; big, cat           ; 2
          """)
  void findsWhereAPhraseEnds(String pattern, String text, int end) {
    assertThat(Template.of(pattern).end(Words.of(text), 0)).isEqualTo(end);
  }
}
