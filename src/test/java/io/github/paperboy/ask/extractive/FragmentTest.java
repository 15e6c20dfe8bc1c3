package io.github.paperboy.ask.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kites fly well in wind.                                                | 4 | Kites fly well in wind.
          In this paper, we fly kites in wind.                                   | 5 | we fly kites in wind.
          To overcome all these problems of old kites, we fly kites in wind.     | 5 | we fly kites in wind.
          Our kites fly in rain, in snow and hail, even in the worst of storms.  | 9 | Our kites fly in rain, in snow and hail
          Our kites fly quite well in all weathers without a line or a tail.     | 6 | Our kites fly quite well
          Our kites (the red one [1], the blue one [2] and more) fly in storms.  | 6 | Our kites (the red one [1], the blue one [2] and more)
          Our own "kite in the strong east wind" flies for whole days and nights | 6 | Our own "kite in the strong east wind"
          """)
  void endsWhereAPhraseEndsAndOutsideBrackets(String sentence, int words, String fragment) {
    var quote = Fragment.of(candidate(sentence), words);

    assertThat(quote.text()).isEqualTo(fragment);
    assertThat(new Span(quote.span().start() - 100, quote.span().end() - 100).of(sentence))
        .isEqualTo(fragment);
  }

  private static Candidate candidate(String text) {
    return new Candidate(1, 0, new Span(100, 100 + text.length()), text, 0, 0, Candidate.Cue.NONE);
  }
}
