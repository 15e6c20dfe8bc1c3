package io.github.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.PaperId;
import io.github.paperboy.testing.SamplePapers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportFormatTest {
  private static final Paper PLAIN =
      Paper.of(PaperId.parse("2405.00001"), "On Kites", "Kites fly.", "test");

  private static Paper titled(String title) {
    return Paper.of(PaperId.parse("2405.00002"), title, "Text.", "test");
  }

  @Test
  void namesAreThoseOfTheCommandAndBibTexOtherwise() {
    assertThat(ExportFormat.named("csv")).isEqualTo(ExportFormat.CSV);
    assertThat(ExportFormat.named("ris").extension()).isEqualTo("ris");
    assertThat(ExportFormat.named("markdown").extension()).isEqualTo("md");
    assertThat(ExportFormat.named("")).isEqualTo(ExportFormat.BIBTEX);
  }

  @Test
  void csvHasALineForEachPaperBelowAHeading() {
    var csv = ExportFormat.CSV.write(List.of(PLAIN, SamplePapers.KITES));
    assertThat(csv.split("\r\n"))
        .hasSize(3)
        .startsWith("id,title,authors,date,url")
        .contains(
            "\"arxiv:2405.00001\",\"On Kites\",\"\",\"\",\"https://arxiv.org/abs/2405.00001\"");
    assertThat(csv).contains("\"2024-05-17\"");
  }

  @Test
  void csvQuotesQuotesAndDisarmsFormulas() {
    for (var formula : List.of("=1+1", "+1", "-1", "@now", " =1")) {
      assertThat(ExportFormat.CSV.write(List.of(titled(formula))))
          .contains("\"'" + formula.strip() + "\"");
    }
    assertThat(ExportFormat.CSV.write(List.of(titled("Say \"kite\",\ntwice"))))
        .contains("\"Say \"\"kite\"\", twice\"");
  }

  @Test
  void risHasOneTagALine() {
    var ris = ExportFormat.RIS.write(List.of(SamplePapers.KITES, titled("Two\nLines\r\nER  - ")));
    assertThat(ris).contains("PY  - 2024\r\n").contains("TI  - Two Lines ER -\r\n");
    assertThat(ris.split("(?m)^ER  - \r\n", -1)).hasSize(3);
  }

  @Test
  void markdownOfATitleIsNotTakenForMarkdown() {
    assertThat(ExportFormat.MARKDOWN.write(List.of(titled("A [link](x) *and* `code`"))))
        .startsWith("- [A \\[link\\](x) \\*and\\* \\`code\\`](https://arxiv.org/abs/2405.00002)");
  }

  @Test
  void anEmptyListIsAnEmptyFile() {
    assertThat(ExportFormat.RIS.write(List.of())).isEmpty();
    assertThat(ExportFormat.MARKDOWN.write(List.of())).isEmpty();
    assertThat(ExportFormat.CSV.write(List.of())).hasLineCount(1);
  }
}
