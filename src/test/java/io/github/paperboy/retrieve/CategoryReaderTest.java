package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          cs.CL papers on parsing                                | cs.CL   | parsing
          parsing papers in cs.cl                                | cs.CL   | parsing
          stat.ML                                                | stat.ML | ~~
          parsing papers tagged cs.LG                            | cs.LG   | parsing
          parsing in category cs.LG                              | cs.LG   | parsing
          papers in the computation and language category        | cs.CL   | ~~
          parsing papers from the machine learning section       | cs.LG   | parsing
          parsing in the arXiv category natural language processing | cs.CL | parsing
          parsing papers in the cs category                      | cs      | parsing
          cond-mat.stat-mech papers                              | cond-mat.stat-mech | ~~
          """)
  void readsCodesAndAnnouncedNames(String question, String code, String text) {
    var plan = Questions.plan(question);
    assertThat(plan.filter().categories()).containsExactly(code);
    assertThat(plan.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "computer vision papers",
        "machine learning for physics",
        "natural language processing of contracts",
        "math word problems",
        "a cs student asks",
        "generalized category discovery",
      })
  void leavesNamesOfFieldsInTheTopic(String question) {
    assertThat(Questions.plan(question).filter().categories()).isEmpty();
  }

  @Test
  void readsNoNamesWhereTheIndexHasNoCategories() {
    var words = Words.of("papers in the robotics category");
    assertThat(CategoryReader.read(words, Set.of())).isEmpty();
  }
}
