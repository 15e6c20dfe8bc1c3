package io.github.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexAccentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Ada Kite|Ada Kite",
        "Fran\\c{c}ois \\'{E}toile|François Étoile",
        "J\\\"urgen M\\\"{u}ller|Jürgen Müller",
        "S{\\o}ren \\AA kesson|Søren Åkesson",
        "\\v{S}imon \\L{}uk|Šimon Łuk",
        "Stra\\ss e|Straße",
        "Beno\\^{\\i}t|Benoît",
        "A \\unknown B|A \\unknown B",
      })
  void namesBecomeLetters(String tex, String name) {
    assertThat(TexAccents.decode(tex)).isEqualTo(name);
  }
}
