package io.github.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BibTeXTest {
  @Test
  void allThatIsKnownIsThereAndEscaped() {
    assertThat(BibTeX.of(Samples.full()))
        .isEqualTo(
            """
            @misc{muller2025ants,
              title = {{Ants \\& Bees: 100\\% "Cooperative" \\{Search\\}\\_n}},
              author = {Ada Müller and Bo Li},
              year = {2025},
              month = {5},
              eprint = {2505.12345},
              archiveprefix = {arXiv},
              url = {https://example.org/ants?a=1&b=%7B}
            }
            """);
  }

  @Test
  void whatIsUnknownIsLeftOut() {
    assertThat(BibTeX.of(Paper.of(new PaperId("123"), "Bees", "", "jsonl")))
        .isEqualTo("@misc{bees,\n  title = {{Bees}}\n}\n");
  }

  @Test
  void noTitleBreaksTheEntry() {
    assertThat(BibTeX.of(Paper.of(new PaperId("1"), "}, evil = {\\x ~^ $#", "", "jsonl")))
        .contains(
            "{{\\}, evil = \\{\\textbackslash{}x \\textasciitilde{}\\textasciicircum{} \\$\\#}}");
  }

  @Test
  void anAndWithinANameDoesNotSplitIt() {
    var paper = Samples.bare().withByline(Byline.of(List.of("Black and Sons", "Perlis, A. J.")));
    assertThat(BibTeX.of(paper)).contains("author = {{Black and Sons} and Perlis, A. J.}");
  }

  @Test
  void aTitleWithoutLatinLettersTakesItsKeyFromTheId() {
    assertThat(BibTeX.of(Paper.of(new PaperId("acl:1.2-x"), "知識", "", "jsonl")))
        .startsWith("@misc{acl12x,");
  }
}
