package io.github.paperboy.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.paperboy.ask.Answer;
import io.github.paperboy.ask.Citation;
import io.github.paperboy.ask.Quote;
import io.github.paperboy.ask.Statement;
import io.github.paperboy.ask.Trace;
import io.github.paperboy.ask.Writing;
import io.github.paperboy.discord.card.Shown.Audience;
import io.github.paperboy.discord.card.Shown.Chip;
import io.github.paperboy.paper.Span;
import io.github.paperboy.retrieve.SearchPlan;
import io.github.paperboy.testing.SamplePapers;
import io.github.paperboy.testing.discord.FakeDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Answers of every size as messages within Discord's limits, which [Card] itself holds.
class AnswerCardsTest {
  private static final Trace TRACE =
      new Trace(
          SearchPlan.words("kites"),
          new FakeDesk().stats(),
          Map.of(),
          List.of(),
          Writing.by("a model"));

  private static Answer cited(int statements, String sentence) {
    List<Statement> said = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (int i = 1; i <= statements; i++) {
      var quote = new Quote(i, new Span(0, 1), "a");
      said.add(new Statement(sentence, List.of(quote), Statement.Block.SENTENCE));
      var title = "Paper *%d* @everyone ".formatted(i) + "long title ".repeat(20);
      citations.add(new Citation(i, SamplePapers.paper(title, "Text.", "2024-05-17")));
    }
    return new Answer.Cited(said, citations, "a model", TRACE);
  }

  private static List<Card> cards(Answer answer, Audience audience) {
    var chips = List.of(new Chip("DATE", "in 2024 ".repeat(40)));
    return AnswerCards.of(
        new Shown("T".repeat(16), "Kites? ".repeat(200), answer, chips, audience, "", ""));
  }

  private static String text(List<Card> cards) {
    var text = new StringBuilder();
    for (var card : cards) {
      for (var block : card.blocks()) {
        if (block instanceof Block.Text(var markdown)) {
          text.append(markdown).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static List<String> labels(Card card) {
    List<String> labels = new ArrayList<>();
    for (var block : card.blocks()) {
      if (block instanceof Block.Row(var buttons)) {
        buttons.forEach(button -> labels.add(button.label()));
      }
    }
    return labels;
  }

  @Test
  void answersOfEverySizeKeepAllTheirWordsAndOnlyTheLastMessageHasButtons() {
    for (int statements : List.of(1, 2, 5, 10, 20, 40)) {
      var cards =
          cards(
              cited(statements, "A kite flies for 41.5 minutes ".repeat(8) + "end."),
              Audience.EVERYBODY);
      assertThat(text(cards).split("minutes end\\.", -1)).hasSize(statements + 1);
      assertThat(labels(cards.getLast())).contains("Evidence", "Retry").doesNotContain("Share");
      assertThat(cards.subList(0, cards.size() - 1)).allMatch(card -> labels(card).isEmpty());
    }
  }

  @Test
  void textFromOutsideIsEscaped() {
    var text = text(cards(cited(1, "See <@1> and *stars*."), Audience.EVERYBODY));
    assertThat(text).doesNotContain(" *stars*").doesNotContain("*1*").doesNotContain(" <@1>");
  }

  @Test
  void aPrivateAnswerCanBeShared() {
    assertThat(labels(cards(cited(1, "Kites."), Audience.ASKER).getLast())).contains("Share");
  }

  @Test
  void aDeclinedQuestionShowsTheNearestPapersAndNoEvidence() {
    var nearest = List.of(SamplePapers.KITES, SamplePapers.BREAD);
    var cards =
        cards(new Answer.Unsupported("No. ".repeat(500), nearest, TRACE), Audience.EVERYBODY);
    assertThat(cards).hasSize(1);
    assertThat(text(cards)).contains("Nearest papers").contains("KiteNet");
    assertThat(labels(cards.getFirst())).contains("Retry").doesNotContain("Evidence");
    assertThat(cards.getFirst().accent()).isEqualTo(Card.Accent.UNSURE);
  }

  @Test
  void aFailureKeepsThePapersThatWereFound() {
    var evidence = List.of(SamplePapers.found(SamplePapers.KITES, 0.5));
    var cards = cards(new Answer.Failed("It broke.", evidence, TRACE), Audience.EVERYBODY);
    assertThat(text(cards)).contains("It broke.").contains("KiteNet");
    assertThat(cards.getFirst().accent()).isEqualTo(Card.Accent.FAILURE);
  }
}
