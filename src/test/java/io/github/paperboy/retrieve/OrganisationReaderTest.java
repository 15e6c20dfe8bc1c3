package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          video papers from NVIDIA                          | nvidia          | video
          video papers from NVIDIA last week                | nvidia          | video
          NVIDIA papers on video                            | nvidia          | video
          NVIDIA video papers                               | nvidia          | video
          Nvidia Research papers about video                | nvidia          | video
          papers by Meta                                    | facebook        | ~~
          papers by meta about video                        | facebook        | video
          Meta's latest papers                              | facebook        | ~~
          FAIR papers on video                              | facebook        | video
          video papers from Facebook AI Research            | facebook        | video
          papers by AI at Meta about video                  | facebook        | video
          papers by researchers at Meta on video            | facebook        | video
          anything new from DeepMind?                       | deepmind        | ~~
          what did Google publish on video?                 | deepmind google | video
          Google Research papers                            | deepmind google | ~~
          Has SenseNova published something?                | sensenova       | ~~
          has sensetime released anything on video          | sensenova       | video
          What has Tencent released this year?              | tencent         | ~~
          which papers come from Tencent?                   | tencent         | ~~
          Hunyuan papers                                    | tencent         | ~~
          work from Tsinghua on video                       | thu-ml          | video
          newest from NVIDIA                                | nvidia          | ~~
          SenseNova                                         | sensenova       | ~~
          NVIDIA?                                           | nvidia          | ~~
          papers from NVIDIA or Tencent                     | nvidia tencent  | ~~
          """)
  void readsWhoPublished(String question, String keys, String text) {
    var plan = Questions.plan(question);
    assertThat(plan.filter().organisations()).containsExactlyInAnyOrder(keys.split(" "));
    assertThat(plan.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meta-learning for few-shot classification",
        "meta learning with gradient descent",
        "amazon reviews and sentiment",
        "Apple counting in orchards",
        "apple leaf disease detection",
        "sentiment of Facebook posts",
        "images scraped from Facebook",
        "route planning in Google Maps",
        "what do Google Street View cars see?",
        "seed selection for planting",
        "Stanford dogs classification",
        "a fair comparison by fair metrics",
        "kernels that run on NVIDIA GPUs",
        "embeddings from Google News",
      })
  void leavesNamesThatAreTopics(String question) {
    assertThat(Questions.plan(question).filter().organisations()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          papers from OpenAI on video        | openai
          Has Anthropic published anything?  | anthropic
          papers from Foobar Labs            | foobar labs
          papers by Foobar Institute         | foobar institute
          """)
  void findsNothingForOrganisationsThatTheIndexDoesNotHave(String question, String key) {
    var plan = Questions.plan(question);
    assertThat(plan.filter().organisations()).containsExactly(key);
    assertThat(Questions.meanings(plan, Understood.Kind.ORGANISATION))
        .endsWith(": not in this index");
  }

  @ParameterizedTest
  @ValueSource(strings = {"papers from NeurIPS", "papers from China", "papers from June"})
  void doesNotTakePlacesForOrganisations(String question) {
    assertThat(Questions.plan(question).filter().organisations()).isEmpty();
  }

  @Test
  void givesTheWordsBackWhenTheConditionIsRemoved() {
    var plan = Questions.ignoring("papers by Meta on video", Understood.Kind.ORGANISATION);
    assertThat(plan.filter().organisations()).isEqualTo(Set.of());
    assertThat(plan.text()).contains("Meta");
  }
}
