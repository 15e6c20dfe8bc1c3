package io.github.paperboy.ask.model;

import static io.github.paperboy.testing.SamplePapers.BREAD;
import static io.github.paperboy.testing.SamplePapers.KITES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Aspect;
import io.github.paperboy.ask.Comparison;
import io.github.paperboy.ask.Overview;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.llm.FailureKind;
import io.github.paperboy.retrieve.Asker;
import io.github.paperboy.testing.ScriptedModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewsTest {
  private static final String TRUE =
      "KiteNet is a network that steers a kite from two line tensions [e1].";

  @Test
  void aModelsSentenceIsShownWhenTheAbstractCarriesIt() {
    var overview = tldr(ScriptedModel.saying(TRUE + " It won the Turing Award [e1]."));

    assertThat(overview.statements())
        .extracting(Statement::text)
        .containsExactly("KiteNet is a network that steers a kite from two line tensions.");
    assertThat(overview.writing().writer()).isEqualTo("scripted, checked against the abstract");
  }

  @Test
  void otherwiseTheAbstractIsQuotedAndTheLabelSaysWhy() {
    var wrong = tldr(ScriptedModel.saying("Kites are made of cheese [e1]."));
    var broken = tldr(ScriptedModel.failing(FailureKind.TIMEOUT, ""));

    assertThat(List.of(wrong, broken))
        .allMatch(each -> each.statements().getFirst().text().startsWith("We propose KiteNet"));
    assertThat(wrong.writing().writer()).contains("nothing that scripted wrote");
    assertThat(broken.writing().writer()).contains("failed: it is broken");
  }

  @Test
  void cellsAreWordsOfTheAbstractOrNotStated() {
    var table =
        compare(
            ScriptedModel.saying(
                """
                [e1] method: a network that STEERS a kite
                [e1] result: 99.9 minutes in the air
                [e2] method: CrumbScore reads the crumb of a loaf from a single photograph
                [e2] limits: not stated
                [e7] method: invented
                nonsense
                """));

    assertThat(cells(table, Aspect.METHOD).getFirst()).isEqualTo("a network that steers a kite");
    assertThat(cells(table, Aspect.METHOD).getLast()).startsWith("This paper presents CrumbScore");
    assertThat(cells(table, Aspect.RESULT)).containsExactly("not stated", "not stated");
    assertThat(cells(table, Aspect.LIMITS)).containsExactly("not stated", "not stated");
    assertThat(table.writing().writer()).startsWith("chosen by scripted");
  }

  @Test
  void withoutAUsableReplySentencesAreChosenByTheirWording() {
    var table = compare(ScriptedModel.failing(FailureKind.OVERLOADED, ""));

    assertThat(cells(table, Aspect.TASK).getFirst())
        .isEqualTo("Flying a kite in gusty wind is hard.");
    assertThat(cells(table, Aspect.METHOD).getLast()).startsWith("This paper presents CrumbScore");
    for (var row : table.rows()) {
      for (int i = 0; i < 2; i++) {
        var quote = row.cells().get(i).quote();
        assertThat(
                quote == null
                    || quote.span().of(table.papers().get(i).abstractText()).equals(quote.text()))
            .isTrue();
      }
    }
  }

  private static Overview tldr(ScriptedModel model) {
    return new Overviews(Models.parts(model)).tldr(KITES, Asker.ANONYMOUS);
  }

  private static Comparison compare(ScriptedModel model) {
    return new Comparisons(Models.parts(model)).compare(List.of(KITES, BREAD), Asker.ANONYMOUS);
  }

  private static List<String> cells(Comparison table, Aspect aspect) {
    return table.rows().stream()
        .filter(row -> row.aspect() == aspect)
        .flatMap(row -> row.cells().stream())
        .map(Comparison.Cell::text)
        .toList();
  }
}
