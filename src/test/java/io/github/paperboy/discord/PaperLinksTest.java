package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.PaperId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperLinksTest {
  private static final PaperId PAPER = new PaperId("arxiv:2505.12345");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://arxiv.org/abs/2505.12345",
        "arxiv.org/abs/2505.12345",
        "Arxiv.org/abs/2505.12345v2",
        "www.arxiv.org/pdf/2505.12345.pdf",
        "see (export.arxiv.org/html/2505.12345v1).",
        "huggingface.co/papers/2505.12345",
        "hf.co/papers/2505.12345?utm=x",
        "https://huggingface.co/papers/2505.12345#community",
        "<https://arxiv.org/abs/2505.12345>",
        "[the paper](https://arxiv.org/abs/2505.12345/)",
        "**arxiv.org/abs/2505.12345**",
        "||arxiv.org/abs/2505.12345||",
        "arXiv:2505.12345",
        "2505.12345"
      })
  void aLinkIsFoundAsPeopleWriteIt(String text) {
    assertThat(PaperLinks.in(text)).containsExactly(PAPER);
  }

  @Test
  void linksToTheAnthologyAreFound() {
    assertThat(PaperLinks.in("aclanthology.org/2023.acl-long.1.pdf and aclanthology.org/P19-1001/"))
        .containsExactly(new PaperId("acl:2023.acl-long.1"), new PaperId("acl:P19-1001"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "arxiv.org",
        "arxiv.org/abs/",
        "arxiv.org.evil.example/abs/2505.12345",
        "evil.example/arxiv.org/abs/2505.12345",
        "notarxiv.org/abs/2505.12345",
        "huggingface.co/models/2505.12345",
        "aclanthology.org/../etc"
      })
  void otherAddressesAreNone(String text) {
    assertThat(PaperLinks.in(text)).isEmpty();
  }

  @Test
  void eachPaperIsNamedOnce() {
    assertThat(PaperLinks.in("arxiv.org/abs/2505.12345 https://arxiv.org/pdf/2505.12345v3"))
        .containsExactly(PAPER);
  }
}
