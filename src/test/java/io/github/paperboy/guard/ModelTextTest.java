package io.github.paperboy.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTextTest {
  private static final ModelText TEXT =
      new ModelText(
          Set.of(
              "https://example.org/kites",
              "https://github.com/kites/net",
              "https://www.kites.example.org/a.io/b"),
          200);

  @Test
  void codeIsLeftOutUnlessItMayBeTheAnswer() {
    assertThat(TEXT.of("Kites.\n```python\nprint(1)\n```\nNets.")).isEqualTo("Kites.\nNets.");
    assertThat(TEXT.of("```markdown\nKites.\n```")).isEqualTo("Kites.");
    assertThat(TEXT.of("```\nKites.\n```")).isEqualTo("Kites.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Hello @everyone and @here            | Hello everyone and here
          ask <@123456> in <#42> or <@&7>      | ask in or
          a <:kite:12345> at <t:1700000000:R>  | a at
          run </ask:1234567890> now            | run now
          **bold**, __under__ and ~~gone~~     | bold, under and gone
          *one* and `two`                      | one and two
          2 * 3 * 4 and a_b_c                  | 2 * 3 * 4 and a_b_c
          ![x](https://evil.example/x.png) end | end
          [here](https://evil.example) it is   | here it is
          go to https://evil.example/a?b=c.    | go to .
          see www.evil.example/login now       | see now
          evil.com/login and discord.gg/abc    | and
          a.b.evil.com/login now               | now
          javascript:alert or data:text,x      | or
          <b>bold</b> <script>x</script>       | bold x
          a &lt;b&gt; &#64;here                | a b here
          mail kite@lab: @ada                  | mail kite@lab: ada
          <think>hm @all</think>It flies       | It flies
          so it is.</think> It flies           | It flies
          It flies <think>and then             | It flies
          only $0.3\\%$ of \\textbf{all}        | only 0.3% of all
          \\(2\\times\\) as far, x\\_1             | 2× as far, x_1
          from $5 to $6 each                   | from $5 to $6 each
          """)
  void whatCanDoSomethingIsTakenAway(String written, String shown) {
    assertThat(TEXT.of(written)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Code is at https://example.org/kites.",
        "Code (https://github.com/kites/net), data too.",
        "See https://www.kites.example.org/a.io/b now.",
        "KiteNet gains 3.5 % over U-Net, p < 0.05 [e1].",
        "Drachen fliegen über 41,5 Minuten; 凧は空を飛ぶ。",
      })
  void whatBelongsToThePapersStays(String text) {
    assertThat(TEXT.of(text)).isEqualTo(text);
  }

  @Test
  void anAddressThatOnlyBeginsLikeOneOfThePapersGoes() {
    assertThat(TEXT.of("https://example.org/kites/../evil x")).isEqualTo("x");
    assertThat(TEXT.of("https://example.org/kites@evil.example x")).isEqualTo("x");
  }

  @Test
  void headingsQuotesRulesAndFencesGoAndTheirWordsStay() {
    assertThat(TEXT.of("# Kites\n> fly\n---\n```\nhigh\n```\n\n\n- up"))
        .isEqualTo("Kites\nfly\nhigh\n- up");
  }

  @Test
  void charactersThatCannotBeSeenOrTurnTheTextGo() {
    assertThat(TEXT.of("a\u202Eb\u200Bc\u0007d\u001b[31me\uFE0Ff\uDB40\uDC41g\uD800h"))
        .isEqualTo("abcdefgh");
    assertThat(TEXT.of("a\r\nb\rc\td")).isEqualTo("a\nb\nc d");
  }

  @Test
  void spoilersAreShown() {
    assertThat(TEXT.of("||one|| and \\|two")).isEqualTo("one and \\|two");
  }

  @Test
  void noMoreThanWasAskedForIsTaken() {
    assertThat(TEXT.of("x".repeat(1_000_000))).hasSize(200);
    assertThat(TEXT.of("[".repeat(100_000) + "](".repeat(100_000)).length())
        .isLessThanOrEqualTo(200);
  }

  @Test
  void theAddressesCannotBeChangedAfterwards() {
    assertThatThrownBy(() -> TEXT.links().add("https://evil.example"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
