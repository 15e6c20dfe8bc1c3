package io.github.paperboy.ask;

import static io.github.paperboy.testing.SamplePapers.BREAD;
import static io.github.paperboy.testing.SamplePapers.KITES;
import static io.github.paperboy.testing.SamplePapers.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Statement.Block;
import io.github.paperboy.paper.Paper;
import io.github.paperboy.paper.Span;
import io.github.paperboy.retrieve.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationCheckTest {
  private static final List<Evidence> EVIDENCE = List.of(found(KITES, 0.6), found(BREAD, 0.5));

  @Test
  void numbersSourcesInTheOrderOfFirstUse() {
    var checked =
        CitationCheck.check(
            List.of(
                statement("Crumb.", quote(2, BREAD, "reads the crumb of a loaf")),
                statement("Kite.", quote(1, KITES, "steers a kite")),
                statement("Again.", quote(2, BREAD, "87% of cases"))),
            EVIDENCE);

    assertThat(checked.citations()).containsExactly(new Citation(1, BREAD), new Citation(2, KITES));
    assertThat(checked.statements().stream().map(Statement::citations))
        .containsExactly(List.of(1), List.of(2), List.of(1));
    assertThat(checked.dropped()).isZero();
  }

  @Test
  void dropsAStatementWithoutQuotes() {
    assertDropped(statement("Kites fly."));
  }

  @Test
  void dropsAQuoteThatStandsElsewhere() {
    var quote = quote(1, KITES, "steers a kite");
    var moved = new Span(quote.span().start() + 1, quote.span().end() + 1);

    assertDropped(statement("Kites fly.", new Quote(1, moved, quote.text())));
  }

  @Test
  void dropsAQuoteThatReachesBeyondTheAbstract() {
    assertDropped(statement("Kites fly.", new Quote(1, new Span(0, 100_000), "Flying")));
  }

  @Test
  void dropsANumberOutsideTheEvidence() {
    var quote = quote(1, KITES, "steers a kite");

    assertDropped(statement("Zero.", new Quote(0, quote.span(), quote.text())));
    assertDropped(statement("Three.", new Quote(3, quote.span(), quote.text())));
  }

  @Test
  void dropsTheWholeStatementWhenOneOfItsQuotesIsWrong() {
    assertDropped(
        statement(
            "Both.", quote(1, KITES, "steers a kite"), new Quote(2, new Span(0, 6), "Kettle")));
  }

  private static void assertDropped(Statement statement) {
    var checked = CitationCheck.check(List.of(statement), EVIDENCE);

    assertThat(checked.statements()).isEmpty();
    assertThat(checked.citations()).isEmpty();
    assertThat(checked.dropped()).isEqualTo(1);
  }

  private static Statement statement(String text, Quote... quotes) {
    return new Statement(text, List.of(quotes), Block.SENTENCE);
  }

  private static Quote quote(int evidence, Paper paper, String words) {
    int start = paper.abstractText().indexOf(words);
    return new Quote(evidence, new Span(start, start + words.length()), words);
  }
}
