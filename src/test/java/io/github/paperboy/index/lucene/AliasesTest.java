package io.github.paperboy.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'Sable: Quick Sorting', sable",
    "'AF-MLP: Activations', afmlp",
    "'Trace2Graph -- From Logs', tracetograph",
    "'Open Book Reader: Answers', openbookreader",
    "'A title of far too many words: Answers', ''",
    "'Attention in BiLSTMs and U-Net', 'bilstm unet'",
    "'Test-Time Training of Models', ''",
    "'Scaling Otter-3 to 70B', otter3",
    "'Sorting Numbers', ''",
  })
  void shortNamesOfATitle(String title, String aliases) {
    assertThat(String.join(" ", Aliases.ofTitle(title))).isEqualTo(aliases);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'We present Kernel Spline Attention (KsAtt), which', ksatt",
    "'large models (LLMs) and networks (GNN, CNN)', 'llm gnn cnn'",
    "'an aside (which is long and says nothing) here', ''",
    "'BERT outside of parentheses', ''",
    "'(see Fig. 3) and (2025)', ''",
    "'((GAN) nested', gan",
    "'(RNN never closed', ''",
    "'Test-Time (Test-Time) and (U-Net, X-ray)', unet",
  })
  void acronymsInParenthesesOfAnAbstract(String text, String aliases) {
    assertThat(String.join(" ", Aliases.ofAbstract(text))).isEqualTo(aliases);
  }

  @Test
  void aTextOfNothingButAcronymsGivesAFew() {
    assertThat(Aliases.ofAbstract("(AB1) (CD2) (EF3) ".repeat(5_000))).hasSize(3);
    var different = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      different.append("(AB").append(i).append(") ");
    }
    assertThat(Aliases.ofAbstract(different.toString())).hasSize(32);
  }
}
