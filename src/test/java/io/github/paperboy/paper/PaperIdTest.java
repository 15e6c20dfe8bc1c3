package io.github.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperIdTest {
  @ParameterizedTest
  @CsvSource({
    "2505.12345, arxiv:2505.12345",
    "arXiv:2505.12345v3, arxiv:2505.12345",
    "arxiv:2505.12345, arxiv:2505.12345",
    "0704.0001, arxiv:0704.0001",
    "cond-mat/9909265, arxiv:cond-mat/9909265",
    "math.GT/0309136v2, arxiv:math.gt/0309136",
    "https://arxiv.org/abs/2505.12345v1, arxiv:2505.12345",
    "http://www.arxiv.org/pdf/2505.12345.pdf, arxiv:2505.12345",
    "https://export.arxiv.org/abs/hep-ex/0307015, arxiv:hep-ex/0307015",
    "https://huggingface.co/papers/2505.12345, arxiv:2505.12345",
    "https://hf.co/papers/2505.12345, arxiv:2505.12345",
    "' 123 ', 123",
    "acl:1991.iwpt-1.2, acl:1991.iwpt-1.2",
    "12345.678, 12345.678",
  })
  void arxivIdsAreRecognisedInEveryFormAndOthersKept(String text, String id) {
    assertThat(PaperId.parse(text)).isEqualTo(new PaperId(id));
  }

  @ParameterizedTest
  @CsvSource({"2505.12345v12, 12", "arXiv:cond-mat/9909265v2, 2", "2505.12345, -1", "abcv3, -1"})
  void versionOfAnArxivIdIsRead(String text, int version) {
    assertThat(PaperId.arxivVersion(text).orElse(-1)).isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\tb", "a\u0000b"})
  void blanksAndControlCharactersAreNoId(String text) {
    assertThatThrownBy(() -> new PaperId(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 200 characters");
  }

  @Test
  void aLongIdIsRefusedWithAShortMessage() {
    assertThatThrownBy(() -> new PaperId("x".repeat(201)))
        .hasMessageContaining("'" + "x".repeat(80) + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "Attention Is All You Need, ATTENTION is all   you need!",
    "Score-Based Models, Score Based Models",
    "Schr\u00f6dinger Bridges, Schro\u0308dinger bridges",
  })
  void titlesThatDifferInFormOnlyGiveOneId(String first, String second) {
    assertThat(PaperId.ofTitle(first)).isEqualTo(PaperId.ofTitle(second));
  }

  @ParameterizedTest
  @CsvSource({"Part 1, Part 2", "???, !!!", "知識, 知恵"})
  void otherTitlesGiveOtherIds(String first, String second) {
    assertThat(PaperId.ofTitle(first)).isNotEqualTo(PaperId.ofTitle(second));
  }

  @Test
  void titleIdIsStable() {
    assertThat(PaperId.ofTitle("Attention Is All You Need").value())
        .isEqualTo("title:4a1c934d3d98f3ce");
  }

  @Test
  void urlIsKnownForArxivAndAcl() {
    assertThat(PaperId.parse("2505.12345").url())
        .contains(URI.create("https://arxiv.org/abs/2505.12345"));
    assertThat(new PaperId("acl:1991.iwpt-1.2").url())
        .contains(URI.create("https://aclanthology.org/1991.iwpt-1.2"));
    assertThat(new PaperId("acl:\"><script>").url()).isEmpty();
    assertThat(new PaperId("123").url()).isEmpty();
  }
}
