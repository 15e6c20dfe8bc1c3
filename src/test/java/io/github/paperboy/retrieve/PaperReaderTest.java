package io.github.paperboy.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.PaperId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2404.16873, arxiv:2404.16873",
    "what does 2404.16873v2 say?, arxiv:2404.16873",
    "arXiv:2404.16873, arxiv:2404.16873",
    "arXiv 2404.16873, arxiv:2404.16873",
    "see (arxiv.org/abs/2404.16873), arxiv:2404.16873",
    "summarise https://arxiv.org/pdf/2505.12345v1.pdf., arxiv:2505.12345",
    "https://arxiv.org/html/2505.12345#S3, arxiv:2505.12345",
    "https://www.alphaxiv.org/abs/2505.12345?x=1, arxiv:2505.12345",
    "<https://huggingface.co/papers/2505.12345>, arxiv:2505.12345",
    "hf.co/papers/2505.12345 please, arxiv:2505.12345",
    "https://doi.org/10.48550/arXiv.2404.16873, arxiv:2404.16873",
    "hep-th/9711200, arxiv:hep-th/9711200",
    "https://arxiv.org/abs/cond-mat/9909265, arxiv:cond-mat/9909265",
    "what is https://aclanthology.org/1991.iwpt-1.2/ about, acl:1991.iwpt-1.2",
    "https://aclanthology.org/P18-1234.pdf, acl:P18-1234",
    "title:3f2a3f2a3f2a3f2a, title:3f2a3f2a3f2a3f2a",
  })
  void readsIdsAnywhere(String question, String id) {
    var plan = Questions.plan(question);
    assertThat(plan.papers()).containsExactly(new PaperId(id));
    assertThat(plan.intent()).isEqualTo(Intent.LOOKUP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is 3.14159 close to pi?",
        "a loss of 1234.5678",
        "accuracy rose from 87.79 to 94.98",
        "http://example.org/9999.99999",
        "and/or 1234567",
      })
  void takesNoOtherNumbersForIds(String question) {
    assertThat(Questions.plan(question).papers()).isEmpty();
  }

  @Test
  void setsTwoPapersBesideEachOther() {
    var plan = Questions.plan("compare 2404.16873 and 2505.12345");
    assertThat(plan.intent()).isEqualTo(Intent.COMPARE);
    assertThat(plan.papers()).hasSize(2);
    assertThat(plan.text()).isEmpty();
  }
}
