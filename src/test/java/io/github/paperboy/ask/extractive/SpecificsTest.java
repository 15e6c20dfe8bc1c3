package io.github.paperboy.ask.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecificsTest {
  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          which FID on ImageNet?              | an FID of 2.1 on ImageNet       | ''
          which FID on ImageNet?              | an FID of 2.1 on CIFAR-10       | ImageNet
          accuracy on CIFAR 10                | 94% on CIFAR-10                 | ''
          is it better than GPT-4?            | better than GPT-3.5             | GPT-4
          do LLM-written rewards beat people? | rewards written by LLMs         | ''
          gains over CLIP-like models         | gains over CLIP                 | ''
          gains over AF-KAN                   | gains over KAN                  | AF-KAN
          scores on AIME25                    | on AIME24 & 25 it scores 74     | ''
          scores on AIME25                    | on AIME24 and 25 it scores 74   | ''
          scores on AIME25                    | on AIME24, after 250 steps      | AIME25
          scores on AIME25                    | on AIME24 it scores 25          | AIME25
          how many GANs                       | one GAN                         | ''
          """)
  void findsWhatATextDoesNotMention(String question, String text, String missing) {
    assertThat(String.join(" ", Specifics.missing(question, text))).isEqualTo(missing);
  }
}
