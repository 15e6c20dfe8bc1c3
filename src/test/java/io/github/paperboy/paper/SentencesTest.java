package io.github.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  /// One text a line. `|` stands where a sentence ends, with the blank before it in the text; `‖`
  /// where no blank follows.
  private static final String TABLE =
      """
      Plain text. | It has two sentences.
      Do networks grok? | They do! | We show when.
      A text without a stop
      We use tools, e.g. Lucene, i.e. a library, cf. Smith.
      Tools (e.g. BM25) help. | So do others, e.g., SPLADE.
      Following Vaswani et al. we train. | As in Doe et al. (2020) it works.
      This was shown by Doe et al. | The model is small.
      See Fig. 3 and Eq. (4), Sec. II and Tab. A. | Results follow.
      The answer is no. | We disagree.
      Cats vs. Dogs is easy. | CIFAR is not.
      Accuracy rises by 3.5 points to 91.25%. | It took 0.5 s.
      In the U.S. Army data we find bias. | It was made in the U.S. | The data are open.
      By J. R. Smith and A. Jones. | This is old.
      We study class K. | We show a bound.
      GPT-4.1 beats v2.0.1 of it. | Llama 3.1 does not.
      We train LLMs, etc. | Our code is open.
      The loss is $L_2^2$. | $O(n)$ steps suffice, \\ie. few. | {\\em Then} it stops.
      We minimise $f(x).$ | It converges.
      It grows ... | Then it stops... and grows again… | It ends.
      It works well.‖We also show why.‖However, it is slow.
      They train LLMs.‖The code is open (study 2).‖Main results follow (P = .01).‖We confirm it.
      Read Node.js, torch.nn.Linear and www.example.org/A.B for more.
      Dr.Fix and Exp3.P are names of ours.
      "Is it so?" | "It is." | (We checked.) | Twice.
      He said "why?" and left.
      Is it new? | (Yes.) | [1] shows more.
      It was shown before.[12, 13] | We repeat it.
      We ask: what is it? | 3D models tell. | mBERT and i-RevNet do not. | k-NN does.
      1. Introduction to the matter. | 2. Methods we use.
      Published in 2024. | Cited in 2025.
      MR. | Images of MS. | They were clear after 10 ms. | We checked.
      the flow is shown . | the results, cf. fig. 3, were good . | it ends .
      all small letters. | still two sentences.
      第一句。‖第二句！‖第三句？
      p < .05 was reached. | n = 12 at 0. 05 too.
      Wow!! | Really?! | Yes.
      Stray marks stay. . . | They do.
      """;

  static List<String> rows() {
    return TABLE.lines().toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void splitsAsMarked(String row) {
    var text = row.replace("| ", "").replace("‖", "");
    var expected = Arrays.stream(row.split(" \\| |‖")).toList();
    assertThat(Sentences.of(text).stream().map(span -> span.of(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void leavesOutNothingButBlanks(String row) {
    var text = "  " + row + " \n";
    int end = 0;
    for (var span : Sentences.of(text)) {
      assertThat(text.substring(end, span.start())).isBlank();
      assertThat(span.of(text)).isEqualTo(span.of(text).strip());
      end = span.end();
    }
    assertThat(text.substring(end)).isBlank();
  }

  @Test
  void blankTextHasNoSentences() {
    assertThat(Sentences.of("")).isEmpty();
    assertThat(Sentences.of(" \n\t ")).isEmpty();
  }

  @Test
  void anyTextIsRead() {
    for (var text :
        List.of(".", "?!", "…", "\"", ".\"", "$", "a.$", "[", ".[", ".[1", "\uD83D", "é.É.")) {
      assertThat(Sentences.of(text)).as(text).hasSize(1);
    }
  }

  @Test
  void aLongTextTakesLinearTime() {
    var text = "We show that it holds. ".repeat(50_000) + ".".repeat(100_000);
    assertThat(Sentences.of(text)).hasSizeBetween(50_000, 50_001);
  }
}
